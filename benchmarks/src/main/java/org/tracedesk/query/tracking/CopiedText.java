package org.tracedesk.query.tracking;

import java.util.List;

/**
 * What is searched of a copied ticket, folded and hashed as the application does it.
 *
 * @param text the folded text
 * @param pairs hashes of its pairs
 */
public record CopiedText(String text, List<Integer> pairs) {

    public static CopiedText of(String original) {
        SearchText searched = SearchText.of(original);
        return new CopiedText(searched.text(), searched.pairs());
    }
}
