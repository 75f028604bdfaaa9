package org.tracedesk.query.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.TicketEvent;

/** How types of events are called outside: {@code TicketOpened} of revision 1 is {@code tracedesk.ticket.opened.v1}. */
final class EventTypes {

    private static final Map<String, Class<?>> KNOWN =
            members(TicketEvent.class).collect(Collectors.toMap(EventTypes::base, Function.identity()));

    private EventTypes() {}

    /** Of an event as this version knows it. */
    static String of(TicketEvent event) {
        Revision revision = event.getClass().getAnnotation(Revision.class);
        return base(event.getClass()) + version(revision == null ? null : revision.value());
    }

    /** Of an event that this version does not know. */
    static String of(String payloadType, @Nullable String revision) {
        return base(payloadType.substring(payloadType.lastIndexOf('.') + 1)) + version(revision);
    }

    /** Whether a type is meant by a name with or without its version. */
    static boolean means(String asked, String type) {
        return type.equals(asked) || type.startsWith(asked + ".v");
    }

    /** The names of all types, without their versions. */
    static List<String> names() {
        return KNOWN.keySet().stream().sorted().toList();
    }

    /** Whether this version knows a type of this name, with or without a version. */
    static boolean known(String asked) {
        return KNOWN.containsKey(asked.replaceFirst("\\.v\\d{1,9}$", ""));
    }

    /** Class names of the types that are meant. */
    static Set<String> classes(Set<String> asked) {
        return KNOWN.entrySet().stream()
                .filter(one -> asked.stream().anyMatch(name -> (name + ".").startsWith(one.getKey() + ".")))
                .map(one -> one.getValue().getName())
                .collect(Collectors.toSet());
    }

    /** Class names of all types. */
    static Set<String> classes() {
        return KNOWN.values().stream().map(Class::getName).collect(Collectors.toSet());
    }

    private static String base(Class<?> type) {
        return base(type.getSimpleName());
    }

    /** The last word says what happened, those before it to what. */
    private static String base(String simpleName) {
        List<String> words = Arrays.stream(simpleName.split("(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String subject = String.join("-", words.subList(0, words.size() - 1));
        return "tracedesk." + (subject.isEmpty() ? "" : subject + ".") + words.getLast();
    }

    private static String version(@Nullable String revision) {
        return ".v" + (revision == null ? "1" : revision);
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::members)
                : Stream.of(type);
    }
}
