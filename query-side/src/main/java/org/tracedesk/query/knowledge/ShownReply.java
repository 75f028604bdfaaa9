package org.tracedesk.query.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard reply as it is shown.
 *
 * @param id what a ticket names when it is used
 * @param category path in a form's category tree
 * @param title the question it answers
 * @param text the present wording
 * @param revision the present revision
 * @param withdrawn whether it is not to be used any more
 * @param changedAt when it was last changed
 * @param version sequence number of its last event
 * @param used how often it was used
 * @param adjusted how often its wording was adjusted
 * @param toUpdate how often that of the present revision was: a sign that it wants revising
 * @param revisions all revisions, the newest first; on the reply's own page alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownReply(
        UUID id,
        List<String> category,
        String title,
        String text,
        int revision,
        boolean withdrawn,
        Instant changedAt,
        long version,
        long used,
        long adjusted,
        long toUpdate,
        @Nullable List<ShownRevision> revisions) {

    /** One revision. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShownRevision(
            int revision,
            String title,
            String text,
            @Nullable String reason,
            Instant at,
            @Nullable String by) {}

    ShownReply with(List<ShownRevision> all) {
        return new ShownReply(
                id, category, title, text, revision, withdrawn, changedAt, version, used, adjusted, toUpdate, all);
    }
}
