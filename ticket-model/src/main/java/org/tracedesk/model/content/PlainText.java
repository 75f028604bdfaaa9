package org.tracedesk.model.content;

import java.text.Normalizer;

/** A text in one spelling, so that a full-width or invisibly parted number is the number that it is read as. */
final class PlainText {

    private PlainText() {}

    /** Full-width signs and digits as ASCII, dashes as hyphens, blanks as spaces, nothing invisible. */
    static String of(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(one.length());
        one.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (c > ' ' && c < 0x7F || Character.isIdeographic(c)) {
            plain.appendCodePoint(c);
            return;
        }
        switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> {}
            case Character.DECIMAL_DIGIT_NUMBER -> plain.append((char) ('0' + Character.digit(c, 10)));
            case Character.DASH_PUNCTUATION -> plain.append('-');
            case Character.SPACE_SEPARATOR -> plain.append(' ');
            default -> plain.appendCodePoint(c == '\t' ? ' ' : isDash(c) ? '-' : c);
        }
    }

    /** Signs that stand for a dash and are none by their class: minus, middle dot, bullet. */
    private static boolean isDash(int c) {
        return c == 0x2212 || c == 0x00B7 || c == 0x2022;
    }
}
