package org.tracedesk.model.content;

/**
 * Something found in a text; it never holds the text.
 *
 * @param kind what
 * @param severity what becomes of it
 */
public record Finding(Kind kind, Severity severity) {}
