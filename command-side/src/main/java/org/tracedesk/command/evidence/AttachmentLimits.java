package org.tracedesk.command.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.tracedesk.api.rejection.Fault;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.Rejection;
import org.tracedesk.api.rejection.TicketRejected;

/**
 * What the desk keeps.
 *
 * @param mostBytes of one file
 * @param types media types, some with all their subtypes
 */
record AttachmentLimits(long mostBytes, List<MediaType> types) {

    /**
     * The media type of a file: what the sender says, or what its name says if he says nothing.
     *
     * @throws TicketRejected {@code ATTACHMENT_TYPE_NOT_ALLOWED}
     */
    String type(@Nullable String said, String name) {
        MediaType type = read(said)
                .filter(known -> !known.equals(MediaType.APPLICATION_OCTET_STREAM))
                .or(() -> MediaTypeFactory.getMediaType(name.toLowerCase(Locale.ROOT)))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
        if (types.stream().noneMatch(allowed -> allowed.includes(type))) {
            throw refused(Reason.ATTACHMENT_TYPE_NOT_ALLOWED, types.toString().replaceAll("[\\[\\]]", ""));
        }
        return type.getType() + "/" + type.getSubtype();
    }

    TicketRejected tooLarge() {
        return refused(Reason.ATTACHMENT_TOO_LARGE, mostBytes + " bytes");
    }

    private static TicketRejected refused(Reason reason, String allowed) {
        return new TicketRejected(Rejection.input(reason, new Fault(Upload.FILE, "OUT_OF_RANGE", allowed)));
    }

    private static Optional<MediaType> read(@Nullable String said) {
        try {
            return said == null ? Optional.empty() : Optional.of(MediaType.parseMediaType(said));
        } catch (InvalidMediaTypeException unreadable) {
            return Optional.empty();
        }
    }
}
