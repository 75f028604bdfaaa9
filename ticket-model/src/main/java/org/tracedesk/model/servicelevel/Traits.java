package org.tracedesk.model.servicelevel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Priority;

/**
 * By what the rule of a ticket is found.
 *
 * @param priority its priority; null if it has none
 * @param category path of its category; empty until classified
 * @param channel how the contact came
 * @param tier what kind of customer it is
 */
public record Traits(
        @Nullable Priority priority,
        List<String> category,
        @Nullable Channel channel,
        @Nullable CustomerTier tier) {}
