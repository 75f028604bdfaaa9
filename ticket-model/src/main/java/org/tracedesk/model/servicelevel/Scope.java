package org.tracedesk.model.servicelevel;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Priority;

/**
 * For which tickets a rule holds; what is left empty does not matter.
 *
 * @param priorities priorities
 * @param categories paths, each of which stands for all that is below it
 * @param channels channels
 * @param tiers tiers of the customer
 */
public record Scope(
        Set<Priority> priorities, List<List<String>> categories, Set<Channel> channels, Set<CustomerTier> tiers) {

    public static final Scope ALL = new Scope(Set.of(), List.of(), Set.of(), Set.of());

    public boolean holds(Traits ticket) {
        return among(priorities, ticket.priority())
                && among(channels, ticket.channel())
                && among(tiers, ticket.tier())
                && (categories.isEmpty() || categories.stream().anyMatch(path -> below(path, ticket.category())));
    }

    private static <T> boolean among(Set<T> some, @Nullable T one) {
        return some.isEmpty() || (one != null && some.contains(one));
    }

    private static boolean below(List<String> path, List<String> category) {
        return category.size() >= path.size()
                && category.subList(0, path.size()).equals(path);
    }
}
