package org.tracedesk.model.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the tickets of a form are numbered: text with {@code {date}}, {@code {department}} and, last, {@code {serial}}.
 *
 * @param template such as <code>{date}-{department}-{serial}</code>
 */
public record NumberPattern(String template) {

    private static final String SERIAL = "{serial}";

    public NumberPattern {
        if (!template.endsWith(SERIAL) || template.indexOf(SERIAL) != template.length() - SERIAL.length()) {
            throw new IllegalArgumentException("a number pattern ends with " + SERIAL + " and has it once");
        }
    }

    /** Whether the recorder's department is part of the number. */
    public boolean namesDepartment() {
        return template.contains("{department}");
    }

    /**
     * What stands before the serial.
     *
     * @param contactOn date of the contact in the desk's zone
     * @param departmentCode code of the recorder's department
     */
    public String prefix(LocalDate contactOn, String departmentCode) {
        return template.substring(0, template.length() - SERIAL.length())
                .replace("{date}", contactOn.format(DateTimeFormatter.BASIC_ISO_DATE))
                .replace("{department}", departmentCode);
    }

    /** A number: three digits of serial, more past 999. */
    public static String number(String prefix, long serial) {
        return prefix + String.format(Locale.ROOT, "%03d", serial);
    }
}
