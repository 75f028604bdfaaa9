package org.tracedesk.model.ticket;

import java.time.Instant;
import org.tracedesk.api.value.RoundCause;

/**
 * One handling of a ticket, from opening or reopening to its result.
 *
 * @param n from 1
 * @param cause why it began
 * @param since when it began
 * @param responsibility who answers for it
 * @param progress how far it has come
 * @param judgement what was thought of it
 */
public record Round(
        int n, RoundCause cause, Instant since, Responsibility responsibility, Progress progress, Judgement judgement) {

    static Round first(Instant since) {
        return new Round(1, RoundCause.OPENED, since, Responsibility.NOBODY, Progress.NONE, Judgement.NONE);
    }

    Round next(RoundCause why, Instant at) {
        return new Round(n + 1, why, at, responsibility.inNewRound(), Progress.NONE, Judgement.NONE);
    }

    Round with(Responsibility changed) {
        return new Round(n, cause, since, changed, progress, judgement);
    }

    Round with(Progress changed) {
        return new Round(n, cause, since, responsibility, changed, judgement);
    }

    Round with(Judgement changed) {
        return new Round(n, cause, since, responsibility, progress, changed);
    }
}
