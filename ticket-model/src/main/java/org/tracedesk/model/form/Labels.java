package org.tracedesk.model.form;

/**
 * The words for one thing.
 *
 * @param zhCn simplified Chinese; what is stored
 * @param zhTw traditional Chinese
 * @param en English
 */
public record Labels(String zhCn, String zhTw, String en) {

    /** Whether a word given by a user is one of these; either Chinese spelling is accepted, English in any case. */
    public boolean matches(String word) {
        return word.equals(zhCn) || word.equals(zhTw) || word.equalsIgnoreCase(en);
    }
}
