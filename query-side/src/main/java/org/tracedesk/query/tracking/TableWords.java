package org.tracedesk.query.tracking;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tracedesk.model.form.TableColumn;

/** The words of a table for constants: a column's own, else those of the desk. */
final class TableWords {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final Locale language;

    TableWords(Locale language) {
        this.language = language;
        texts.setBasename("org.tracedesk.query.tracking.table-words");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    Locale language() {
        return language;
    }

    /**
     * The word for a constant in a column.
     *
     * @param type what it is a constant of, such as {@code Channel}
     */
    String of(TableColumn column, Class<? extends Enum<?>> type, String constant) {
        var own = column.words().get(constant);
        return own == null ? of(type.getSimpleName(), constant) : own.in(language);
    }

    /** The desk's word for a constant; its name where there is none. */
    String of(String type, String constant) {
        String word = texts.getMessage(type + "." + constant, null, constant, language);
        return word == null ? constant : word;
    }
}
