package org.tracedesk.model.ticket;

import java.util.HashSet;
import java.util.Set;
import org.tracedesk.api.value.Review;

/**
 * What was thought of a round.
 *
 * @param review what the supervisor found
 * @param rated whether the customer has rated it
 * @param amenders logins of those who put its record right
 */
public record Judgement(Review review, boolean rated, Set<String> amenders) {

    static final Judgement NONE = new Judgement(Review.NONE, false, Set.of());

    Judgement reviewed(Review found) {
        return new Judgement(found, rated, amenders);
    }

    Judgement ratedNow() {
        return new Judgement(review, true, amenders);
    }

    /** A review holds for what was reviewed, so an amendment undoes it. */
    Judgement amendedBy(String login) {
        Set<String> all = new HashSet<>(amenders);
        all.add(login);
        return new Judgement(Review.NONE, rated, Set.copyOf(all));
    }
}
