package org.tracedesk.edge.problem;

/**
 * Texts that a module adds for codes of its own: {@code CODE.title}, {@code CODE.detail}, and {@code CODE} for a fault.
 *
 * @param basename of a message bundle in UTF-8, with {@code _zh_CN} and {@code _zh_TW} beside it
 */
public record ProblemTexts(String basename) {}
