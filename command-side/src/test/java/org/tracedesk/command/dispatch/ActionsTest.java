package org.tracedesk.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.tracedesk.api.command.AttachEvidence;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.command.TicketCommand;
import org.tracedesk.command.CommandSideConfiguration;
import org.tracedesk.edge.json.Body;

/** What an import can send is what the HTTP contract offers. */
class ActionsTest {

    @Test
    void everyCommandHasAnAddressAndTheSameNameForImports() {
        Map<Class<?>, String> addresses = new HashMap<>();
        Stream.of(CommandSideConfiguration.class.getAnnotation(Import.class).value())
                .flatMap(endpoints -> Arrays.stream(endpoints.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(PostMapping.class))
                .forEach(method -> bodies(method).forEach(command -> addresses.put(command, action(method))));
        addresses.remove(OpenTicket.class);

        assertThat(addresses.keySet()).isEqualTo(commandsOnOpenTickets());
        addresses.values().removeIf(address -> address.contains("{"));
        assertThat(addresses)
                .allSatisfy((command, action) -> assertThat(Actions.command(action))
                        .hasValueSatisfying(named -> assertThat(named).isEqualTo(command)));
    }

    private static Stream<Class<?>> bodies(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .<Class<?>>map(Parameter::getType)
                .filter(TicketCommand.class::isAssignableFrom);
    }

    private static String action(Method method) {
        String path = method.getAnnotation(PostMapping.class).value()[0];
        return path.replaceFirst("^(/api/v1/tickets/\\{id})?/", "");
    }

    private static Set<Class<?>> commandsOnOpenTickets() {
        Set<Class<?>> all = new HashSet<>(members(TicketCommand.class).toList());
        all.remove(OpenTicket.class);
        // A row of a log has no files; it comes as another body.
        all.remove(AttachEvidence.class);
        return all;
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ActionsTest::members)
                : Stream.of(type);
    }
}
