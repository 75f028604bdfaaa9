package org.tracedesk.api.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;

/** What makes a text one that can be stored, found and shown. Faults: {@code BLANK}, {@code TOO_LONG}, {@code BAD_CHARACTER}. */
public final class TextRule {

    private TextRule() {}

    /** Names the fault as the violation's message, which becomes the stable code of the answer; null text is no fault. */
    private static boolean holds(@Nullable String text, int max, boolean oneLine, ConstraintValidatorContext context) {
        String fault = fault(text, max, oneLine);
        if (fault == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
        return false;
    }

    /** The fault of a text; null if it has none. */
    public static @Nullable String fault(@Nullable String text, int max, boolean oneLine) {
        if (text == null) {
            return null;
        }
        if (text.codePoints().allMatch(TextRule::blank)) {
            return "BLANK";
        }
        if (text.length() > max) {
            return "TOO_LONG";
        }
        return text.codePoints().allMatch(c -> storable(c, oneLine)) ? null : "BAD_CHARACTER";
    }

    /** White space to Unicode: to Java a non-breaking space is none. */
    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A code point in the surrogate range is a surrogate without its partner. */
    private static boolean storable(int c, boolean oneLine) {
        boolean lineBreak = c == '\n' || c == '\r' || c == '\t';
        return lineBreak ? !oneLine : !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF);
    }

    /** Checks free text that is about nobody. */
    public static final class OfString implements ConstraintValidator<FreeText, String> {
        private int max;

        @Override
        public void initialize(FreeText rule) {
            max = rule.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return holds(value, max, false, context);
        }
    }

    /** Checks free text that is personal. */
    public static final class OfPersonal implements ConstraintValidator<FreeText, Personal> {
        private int max;

        @Override
        public void initialize(FreeText rule) {
            max = rule.max();
        }

        @Override
        public boolean isValid(@Nullable Personal value, ConstraintValidatorContext context) {
            return holds(value == null ? null : value.clear(), max, false, context);
        }
    }

    /** Checks one line that is about nobody. */
    public static final class OfShortString implements ConstraintValidator<ShortText, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return holds(value, ShortText.MAX, true, context);
        }
    }

    /** Checks one line that is personal. */
    public static final class OfShortPersonal implements ConstraintValidator<ShortText, Personal> {
        @Override
        public boolean isValid(@Nullable Personal value, ConstraintValidatorContext context) {
            return holds(value == null ? null : value.clear(), ShortText.MAX, true, context);
        }
    }
}
