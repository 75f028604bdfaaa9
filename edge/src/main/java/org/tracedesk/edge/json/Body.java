package org.tracedesk.edge.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record read from the request's JSON body with every fault at once; its resolved component {@code ticketId} is the
 * path variable {@code id}, any other resolved component the path variable of its name.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Body {}
