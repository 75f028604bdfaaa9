package org.tracedesk.model.content;

import java.util.List;

/** Takes the street and everything below it out of detailed addresses; the region stays. */
public final class AddressSpans {

    private static final String HIDDEN = "***";

    private AddressSpans() {}

    /**
     * A detailed address without its region.
     *
     * @param start index of its first character
     * @param end index behind its last
     */
    record Span(int start, int end) {}

    /** The text with every detailed address masked; the very same one if it has none. */
    public static String masked(String text) {
        List<Span> spans = DetailedAddresses.spans(aligned(text));
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans.reversed()) {
            masked.replace(span.start(), span.end(), HIDDEN);
        }
        return masked.toString();
    }

    /** Full-width signs as ASCII, one for one, so that places in the text are places in this. */
    private static String aligned(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c == 0x3000 ? ' ' : c)));
        return plain.toString();
    }
}
