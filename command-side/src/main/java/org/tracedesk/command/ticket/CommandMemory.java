package org.tracedesk.command.ticket;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.event.EventMetadata;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;

/**
 * What a ticket, or a standard reply, remembers of the commands it recorded, so that a repeat is answered as the first time.
 *
 * @param answers the last {@value #REMEMBERED} idempotency keys, oldest first; older ones are still refused by the
 *     store, whose event identifiers are made of them
 * @param lastPersonVersion version of the last event that a person caused; a clock's own does not make a reader's
 *     version stale
 * @param importedThrough position of the last imported command; -1 if none was
 */
public record CommandMemory(Map<String, Answer> answers, long lastPersonVersion, long importedThrough) {

    private static final int REMEMBERED = 64;

    public static final CommandMemory EMPTY = new CommandMemory(Map.of(), -1, -1);

    /**
     * The first answer to a key.
     *
     * @param fingerprint keyed digest of the command
     * @param version version it was answered with
     * @param n number of what it made; null unless it made something numbered
     */
    public record Answer(
            @Nullable String fingerprint,
            long version,
            @Nullable Integer n) {}

    /** The memory after one more event. */
    public CommandMemory after(MetaData metaData, long version) {
        Request request = Request.of(metaData);
        Map<String, Answer> known = answers;
        if (request.idempotencyKey() != null) {
            known = new LinkedHashMap<>(answers);
            known.put(
                    request.idempotencyKey(),
                    new Answer(
                            request.fingerprint(),
                            Optional.ofNullable(text(metaData, EventMetadata.ANSWER_VERSION))
                                    .map(Long::valueOf)
                                    .orElse(version),
                            Optional.ofNullable(text(metaData, EventMetadata.ANSWER_NUMBER))
                                    .map(Integer::valueOf)
                                    .orElse(null)));
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return new CommandMemory(
                known,
                metaData.containsKey(EventMetadata.ACTOR) ? version : lastPersonVersion,
                request.importPosition() == null ? importedThrough : request.importPosition());
    }

    /** What a repeat is answered with; empty if the request is no repeat of a recorded one. */
    public Optional<Answer> answerTo(Request request, long version) {
        if (request.importPosition() != null && request.importPosition() <= importedThrough) {
            return Optional.of(new Answer(null, version, null));
        }
        return Optional.ofNullable(request.idempotencyKey())
                .map(answers::get)
                .filter(answer -> Objects.equals(answer.fingerprint(), request.fingerprint()));
    }

    /** 412: a person recorded something since the version of the condition, or there is no such version yet. */
    public void requireFresh(Request request, long version) {
        Long seen = request.ifMatch();
        if (seen != null && (lastPersonVersion > seen || seen > version)) {
            throw new TicketRejected(Reason.VERSION_IS_STALE);
        }
    }

    /** 422: the key stands for another command. */
    public void requireUnusedKey(Request request) {
        if (request.idempotencyKey() != null && answers.containsKey(request.idempotencyKey())) {
            throw new TicketRejected(Reason.IDEMPOTENCY_KEY_REUSED);
        }
    }

    private static @Nullable String text(MetaData metaData, String name) {
        Object value = metaData.get(name);
        return value == null ? null : value.toString();
    }
}
