package org.tracedesk.model.ticket;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.Review;

/**
 * What was thought of a round.
 *
 * @param review what the supervisor found
 * @param rated whether the customer has rated it
 * @param amenders logins of those who put its record right
 * @param exemplary what is good about it, where it is worth showing to newcomers; null where it is not
 */
public record Judgement(
        Review review,
        boolean rated,
        Set<String> amenders,
        @Nullable Personal exemplary) {

    static final Judgement NONE = new Judgement(Review.NONE, false, Set.of(), null);

    Judgement reviewed(Review found) {
        return new Judgement(found, rated, amenders, exemplary);
    }

    Judgement ratedNow() {
        return new Judgement(review, true, amenders, exemplary);
    }

    Judgement exemplaryFor(Personal reason) {
        return new Judgement(review, rated, amenders, reason);
    }

    /** A review holds for what was reviewed, so an amendment undoes it. */
    Judgement amendedBy(String login) {
        Set<String> all = new HashSet<>(amenders);
        all.add(login);
        return new Judgement(Review.NONE, rated, Set.copyOf(all), exemplary);
    }
}
