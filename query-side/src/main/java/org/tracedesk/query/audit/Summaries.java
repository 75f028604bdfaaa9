package org.tracedesk.query.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says in words what an entry is about, in the language asked for. */
final class Summaries {

    /** What a bundle says where a value of the event is to stand: <code>{assignee}</code>. */
    private static final Pattern NAME = Pattern.compile("\\{([\\w.]+)}");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Summaries() {
        texts.setBasename("org.tracedesk.query.audit.summaries");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** Types that have no text yet are named as they are. */
    String of(String type, List<Change> changes, Locale locale) {
        String text = texts.getMessage(type, null, type, locale);
        return NAME.matcher(text == null ? type : text)
                .replaceAll(name -> Matcher.quoteReplacement(value(name, changes)));
    }

    private static String value(MatchResult name, List<Change> changes) {
        return changes.stream()
                .filter(c -> c.field().equals(name.group(1)) && c.after() != null)
                .map(c -> words(c.after()))
                .findFirst()
                .orElse("-");
    }

    private static String words(@Nullable Object value) {
        return value instanceof List<?> path
                ? String.join("-", path.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
