package org.tracedesk.query.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.query.filter.Where;

/** What waits for somebody. */
enum Queue {
    /** Tickets that he answers for. */
    MINE("mine") {
        @Override
        Where of(Asking asking) {
            return new Where().and(OPEN).and("t.responsible = ?", asking.actor().login());
        }
    },
    /** Tickets of his departments. */
    DEPARTMENT("department") {
        @Override
        Where of(Asking asking) {
            return among(new Where().and(OPEN), "t.department", asking.actor().departments());
        }
    },
    /** Tickets whose time is over. */
    OVERDUE("overdue") {
        @Override
        Where of(Asking asking) {
            return new Where().and(OPEN).and("t.due_key < ?", asking.now());
        }
    },
    /** Tickets whose time is nearly over (form 3, 超时前2小时). */
    DUE_SOON("dueSoon") {
        @Override
        Where of(Asking asking) {
            return new Where()
                    .and(OPEN)
                    .and(
                            "t.due_key >= ? AND t.due_key < ?",
                            asking.now(),
                            asking.now().plus(SOON));
        }
    },
    /** Handled tickets that a supervisor has to review, but for what he recorded himself. */
    TO_REVIEW("toReview") {
        @Override
        Where of(Asking asking) {
            Where where = new Where()
                    .and("t.review = 'NONE' AND t.status IN ('RESOLVED', 'CLOSED') AND NOT t.archived")
                    .and("t.recorder <> ?", asking.actor().login());
            return asking.actor().roles().contains(Role.SUPERVISOR)
                    ? among(where, "t.form", asking.reviewed())
                    : where.and("false");
        }
    },
    /** Tickets whose result the customer does not know yet. */
    TO_INFORM("toInform") {
        @Override
        Where of(Asking asking) {
            return new Where().and("t.to_inform_since IS NOT NULL");
        }
    },
    /** Tickets with a planned action whose time has come, or comes within a day. */
    TO_FOLLOW_UP("toFollowUp") {
        @Override
        Where of(Asking asking) {
            return new Where().and("t.follow_up_at < ?", asking.now().plus(Duration.ofDays(1)));
        }
    };

    /** Each by its word. */
    static final Map<String, Queue> WORDS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Queue::word, Function.identity()));

    private static final String OPEN = "t.status NOT IN ('RESOLVED', 'CLOSED')";
    private static final Duration SOON = Duration.ofHours(2);

    private final String word;

    Queue(String word) {
        this.word = word;
    }

    /**
     * Who asks, and when.
     *
     * @param actor who asks
     * @param now when
     * @param reviewed ids of the forms whose records are reviewed
     */
    record Asking(Actor actor, Instant now, List<String> reviewed) {}

    String word() {
        return word;
    }

    /** What of the tracking table, named {@code t}, is in it. */
    abstract Where of(Asking asking);

    private static Where among(Where where, String column, Iterable<String> some) {
        List<String> values = new ArrayList<>();
        some.forEach(values::add);
        return values.isEmpty() ? where.and("false") : where.anyOf(column, values);
    }
}
