package org.tracedesk.query.forms;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.form.AuthorityLimits;
import org.tracedesk.model.form.CategoryTree;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Labels;
import org.tracedesk.model.form.Stage;

/**
 * A form as it is shown; of each {@code name}, the simplified Chinese word is what tickets store.
 *
 * @param id what a ticket is opened on
 * @param version the version that new tickets are opened on
 * @param name its name
 * @param channels channels in the order of choice
 * @param tiers customer tiers in the order of choice
 * @param categories first level of the category tree
 * @param defaultCategory path given where none is chosen; none if the form has no default
 * @param priorities most urgent first
 * @param defaultPriority holds until a ticket is classified; none if the form has none
 * @param priorityComputed whether the priority follows from impact and urgency
 * @param satisfaction how customers judge
 * @param authority most that a role may give a customer without asking; none if there is no limit
 * @param required paths of the fields that must have a value, by stage
 */
record ShownForm(
        String id,
        int version,
        Labels name,
        List<Channel> channels,
        List<CustomerTier> tiers,
        List<ShownCategory> categories,
        @Nullable List<String> defaultCategory,
        List<ShownPriority> priorities,
        @Nullable Priority defaultPriority,
        boolean priorityComputed,
        ShownSatisfaction satisfaction,
        @Nullable AuthorityLimits authority,
        Map<Stage, Set<TicketField>> required) {

    /** One category with the next level. */
    record ShownCategory(
            Labels name,
            @Nullable String department,
            @Nullable Priority priority,
            @Nullable Map<Role, BigDecimal> authority,
            List<ShownCategory> children) {

        static ShownCategory of(CategoryTree.Node node) {
            return new ShownCategory(
                    node.labels(),
                    node.department(),
                    node.priority(),
                    node.authority().isEmpty() ? null : node.authority(),
                    node.children().stream().map(ShownCategory::of).toList());
        }
    }

    /** One level of urgency. */
    record ShownPriority(Priority code, Labels name) {}

    /** The scale: whether scores from 1 to 5 are given, and the words. */
    record ShownSatisfaction(boolean scored, List<ShownLabel> labels) {}

    /** One word of the scale, and the score it stands for, if it stands for one. */
    record ShownLabel(Labels name, @Nullable Integer score) {}

    static ShownForm of(Form form) {
        Map<Stage, Set<TicketField>> required = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            required.put(stage, form.required(stage));
        }
        return new ShownForm(
                form.id(),
                form.version(),
                form.name(),
                form.channels(),
                form.tiers(),
                form.categories().roots().stream().map(ShownCategory::of).toList(),
                form.categories().fallback(),
                form.priorities().levels().stream()
                        .map(level -> new ShownPriority(level.code(), level.labels()))
                        .toList(),
                form.priorities().fallback(),
                form.priorities().computed(),
                new ShownSatisfaction(
                        form.satisfaction().scored(),
                        form.satisfaction().labels().stream()
                                .map(level -> new ShownLabel(level.labels(), level.score()))
                                .toList()),
                form.authority(),
                required);
    }
}
