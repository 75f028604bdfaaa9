package org.tracedesk.api.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.FreeText;
import org.tracedesk.api.constraint.ShortText;

/**
 * The problem taken apart (form 2, 问题描述; form 3, 时间、地点、事件、诉求).
 *
 * @param problemAt when it appeared
 * @param place where
 * @param scene in which situation
 * @param steps what the customer did
 * @param symptom what went wrong
 * @param expectation what the customer expected
 * @param productModel model of the product
 * @param environment version of system or app, and the like
 */
public record ProblemDetails(
        @Nullable Instant problemAt,
        @Nullable @FreeText Personal place,
        @Nullable @FreeText Personal scene,
        @Nullable @FreeText Personal steps,
        @Nullable @FreeText Personal symptom,
        @Nullable @FreeText Personal expectation,
        @Nullable @ShortText String productModel,
        @Nullable @FreeText Personal environment) {}
