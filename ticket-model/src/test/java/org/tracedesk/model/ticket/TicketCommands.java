package org.tracedesk.model.ticket;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tracedesk.api.command.TicketCommand;

/** The commands that the sealed family of commands permits. */
final class TicketCommands {

    private TicketCommands() {}

    static Set<Class<?>> all() {
        return members(TicketCommand.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TicketCommands::members)
                : Stream.of(type);
    }
}
