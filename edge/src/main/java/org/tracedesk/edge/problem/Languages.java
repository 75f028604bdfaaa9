package org.tracedesk.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/** The language of an answer: English, simplified or traditional Chinese, by {@code Accept-Language}; English by default. */
public final class Languages extends AbstractLocaleResolver {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale SIMPLIFIED = Locale.SIMPLIFIED_CHINESE;
    static final Locale TRADITIONAL = Locale.TRADITIONAL_CHINESE;

    /** The best language we have for this request. */
    public static Locale of(HttpServletRequest request) {
        String asked = request.getHeader("Accept-Language");
        return asked == null ? ENGLISH : of(asked);
    }

    static Locale of(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> spoken(range.getRange()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(ENGLISH);
        } catch (IllegalArgumentException noLanguages) {
            return ENGLISH;
        }
    }

    /** Ranges are in lower case. */
    private static @Nullable Locale spoken(String range) {
        if (range.equals("en") || range.startsWith("en-") || range.equals("*")) {
            return ENGLISH;
        }
        if (!range.equals("zh") && !range.startsWith("zh-")) {
            return null;
        }
        if (range.contains("-hans")) {
            return SIMPLIFIED;
        }
        return range.matches(".*-(hant|tw|hk|mo)(-.*)?") ? TRADITIONAL : SIMPLIFIED;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            jakarta.servlet.http.@Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language comes from the request");
    }
}
