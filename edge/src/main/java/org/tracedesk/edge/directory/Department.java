package org.tracedesk.edge.directory;

import org.jspecify.annotations.Nullable;

/**
 * A department that tickets are assigned to.
 *
 * @param name unique, such as 客服部
 * @param code part of ticket numbers, such as {@code CS}; none for departments met by an import
 */
public record Department(String name, @Nullable String code) {}
