package org.tracedesk.query.export;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.filter.Asked;

/** The language of a file: that of the paper documents unless another is asked for by {@code language}. */
public final class TableLanguage {

    private static final Map<String, Locale> TAGS = Map.of(
            "zh-CN", Locale.SIMPLIFIED_CHINESE,
            "zh-TW", Locale.TRADITIONAL_CHINESE,
            "en", Locale.ENGLISH);

    private TableLanguage() {}

    public static Locale read(Asked asked) {
        @Nullable Locale chosen = asked.choice("language", TAGS);
        return chosen == null ? Locale.SIMPLIFIED_CHINESE : chosen;
    }
}
