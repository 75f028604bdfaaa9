package org.tracedesk.model.form;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.servicelevel.ServiceLevels;

/**
 * A ticket form: everything in which the five paper documents differ.
 *
 * @param id such as {@code hotline}
 * @param version from 1; a ticket keeps the version it was opened with
 * @param name the form's name
 * @param number how its tickets are numbered
 * @param channels channels in the order of choice; others are not refused
 * @param tiers customer tiers in the order of choice; others are not refused
 * @param categories what its tickets can be about
 * @param priorities how urgent they can be
 * @param satisfaction how customers judge
 * @param required the fields that must have a value at each stage
 * @param entryWithin longest time from the contact's end to the entry; null if the form says nothing
 * @param reviewedBeforeArchive whether a supervisor's review comes before archiving
 * @param content what its texts should not say
 * @param masks what is shown of its customers
 * @param retention how long its records are kept at least, from the contact on; null if the form says nothing
 * @param authority what may be given to a customer without asking; null if there is no limit
 * @param table the columns of its table, in their order
 * @param practice what the desk does with its tickets
 * @param serviceLevels how long what may take
 */
public record Form(
        String id,
        int version,
        Labels name,
        NumberPattern number,
        List<Channel> channels,
        List<CustomerTier> tiers,
        CategoryTree categories,
        PriorityScale priorities,
        SatisfactionScale satisfaction,
        Map<Stage, Set<TicketField>> required,
        @Nullable Duration entryWithin,
        boolean reviewedBeforeArchive,
        ContentPolicy content,
        MaskPolicy masks,
        @Nullable Period retention,
        @Nullable AuthorityLimits authority,
        List<TableColumn> table,
        Practice practice,
        ServiceLevels serviceLevels) {

    /**
     * Most that somebody may give a customer on a ticket of this category; empty if there is no limit.
     *
     * @param roles his roles, of which the best counts
     */
    public Optional<BigDecimal> mayGive(Set<Role> roles, List<String> category) {
        return authority == null ? Optional.empty() : authority.of(roles, categories.authority(category));
    }

    /** The fields that must have a value at a stage. */
    public Set<TicketField> required(Stage stage) {
        return required.getOrDefault(stage, Set.of());
    }
}
