package org.tracedesk.command.ticket;

import static org.tracedesk.api.event.EventMetadata.ACKNOWLEDGED;
import static org.tracedesk.api.event.EventMetadata.ACTOR;
import static org.tracedesk.api.event.EventMetadata.FINGERPRINT;
import static org.tracedesk.api.event.EventMetadata.IDEMPOTENCY_KEY;
import static org.tracedesk.api.event.EventMetadata.IMPORTED_BY;
import static org.tracedesk.api.event.EventMetadata.IMPORT_POSITION;
import static org.tracedesk.api.event.EventMetadata.STAFF_NUMBER;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

/**
 * Everything about a command but the command itself; it travels as metadata of strings.
 *
 * @param actor who asks
 * @param idempotencyKey the key given, with the account in front; null if none was
 * @param fingerprint digest of action and body under the key of the ticket, or of the desk for a standard reply; null until sealed, or without idempotency key
 * @param ifMatch version the sender has seen; null if no condition was given
 * @param importPosition place of the command in an imported case; null if a person sent it
 * @param importedBy login of who imports; null if a person sent it
 * @param acknowledged codes of the warnings that the sender stood by, with commas between; null if there were none
 */
public record Request(
        Actor actor,
        @Nullable String idempotencyKey,
        @Nullable String fingerprint,
        @Nullable Long ifMatch,
        @Nullable Long importPosition,
        @Nullable String importedBy,
        @Nullable String acknowledged) {

    private static final String ROLES = "roles";
    private static final String DEPARTMENTS = "departments";
    private static final String IF_MATCH = "ifMatch";

    /** What events keep of it. */
    public static final String[] KEPT = {
        ACTOR, STAFF_NUMBER, IDEMPOTENCY_KEY, FINGERPRINT, IMPORT_POSITION, IMPORTED_BY, ACKNOWLEDGED
    };

    /** A person's request without key or condition. */
    public static Request of(Actor actor) {
        return new Request(actor, null, null, null, null, null, null);
    }

    /** The same sender's request without key or condition. */
    public Request unconditional() {
        return new Request(actor, null, null, null, importPosition, importedBy, null);
    }

    /** The same request with the fingerprint of its command. */
    public Request fingerprinted(String digest) {
        return new Request(actor, idempotencyKey, digest, ifMatch, importPosition, importedBy, acknowledged);
    }

    /** The same request, for a command that is recorded because its sender stands by these warnings. */
    public Request acknowledging(Collection<String> codes) {
        String all = codes.isEmpty() ? null : String.join(",", codes);
        return new Request(actor, idempotencyKey, fingerprint, ifMatch, importPosition, importedBy, all);
    }

    /** The request that came with a command or stands with its events. */
    public static Request of(MetaData metaData) {
        String login = metaData.containsKey(ACTOR) ? String.valueOf(metaData.get(ACTOR)) : "";
        Actor actor = new Actor(
                login,
                text(metaData, STAFF_NUMBER),
                login,
                null,
                set(metaData, ROLES, Role::valueOf),
                set(metaData, DEPARTMENTS, Function.identity()));
        return new Request(
                actor,
                text(metaData, IDEMPOTENCY_KEY),
                text(metaData, FINGERPRINT),
                number(metaData, IF_MATCH),
                number(metaData, IMPORT_POSITION),
                text(metaData, IMPORTED_BY),
                text(metaData, ACKNOWLEDGED));
    }

    /** As metadata of the command message. */
    public MetaData asMetaData() {
        Map<String, String> all = new HashMap<>();
        all.put(ACTOR, actor.login());
        all.put(ROLES, actor.roles().stream().map(Role::name).collect(Collectors.joining("\n")));
        all.put(DEPARTMENTS, String.join("\n", actor.departments()));
        put(all, STAFF_NUMBER, actor.staffNumber());
        put(all, IDEMPOTENCY_KEY, idempotencyKey);
        put(all, FINGERPRINT, fingerprint);
        put(all, IF_MATCH, ifMatch);
        put(all, IMPORT_POSITION, importPosition);
        put(all, IMPORTED_BY, importedBy);
        put(all, ACKNOWLEDGED, acknowledged);
        return MetaData.from(all);
    }

    boolean imported() {
        return importPosition != null;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static @Nullable String text(MetaData metaData, String name) {
        Object value = metaData.get(name);
        return value == null ? null : value.toString();
    }

    private static @Nullable Long number(MetaData metaData, String name) {
        String value = text(metaData, name);
        return value == null ? null : Long.valueOf(value);
    }

    private static <T> Set<T> set(MetaData metaData, String name, Function<String, T> as) {
        String value = text(metaData, name);
        return value == null || value.isEmpty()
                ? Set.of()
                : Arrays.stream(value.split("\n")).map(as).collect(Collectors.toUnmodifiableSet());
    }
}
