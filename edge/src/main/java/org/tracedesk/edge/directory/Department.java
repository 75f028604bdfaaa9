package org.tracedesk.edge.directory;

import org.jspecify.annotations.Nullable;

/**
 * A department that tickets are assigned to.
 *
 * @param name unique, such as 客服部
 * @param code part of ticket numbers, such as {@code CS}; none for departments met by an import
 * @param contact login of the one person through whom others reach it (form 3, 唯一接口人); none if nobody is named
 */
public record Department(
        String name, @Nullable String code, @Nullable String contact) {}
