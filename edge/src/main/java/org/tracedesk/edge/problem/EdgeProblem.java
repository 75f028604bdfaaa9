package org.tracedesk.edge.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request turned down at the edge; an answer, not a failure, and so without a stack trace. */
public final class EdgeProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EdgeCode code;
    private final transient @Nullable Place place;
    private final transient @Nullable Duration retryAfter;

    private EdgeProblem(EdgeCode code, @Nullable Place place, @Nullable Duration retryAfter) {
        super(code.name(), null, false, false);
        this.code = code;
        this.place = place;
        this.retryAfter = retryAfter;
    }

    public EdgeProblem(EdgeCode code) {
        this(code, null, null);
    }

    /** JSON that cannot be read from this place on; line and column count from 1. */
    public static EdgeProblem unreadable(int line, int column) {
        return new EdgeProblem(EdgeCode.UNREADABLE_JSON, new Place(line, column), null);
    }

    /** Turned down for now; the same request may succeed after this time, told in whole seconds. */
    public static EdgeProblem retry(EdgeCode code, Duration after) {
        return new EdgeProblem(code, null, after);
    }

    public EdgeCode code() {
        return code;
    }

    @Nullable
    Place place() {
        return place;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    record Place(int line, int column) {}
}
