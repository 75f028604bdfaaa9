package org.tracedesk.model.form;

import java.util.Locale;

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

    /** The word in a language: traditional or simplified Chinese, else English. */
    public String in(Locale language) {
        if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return en;
        }
        return language.equals(Locale.TRADITIONAL_CHINESE) ? zhTw : zhCn;
    }
}
