package org.tracedesk.query.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Personal;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.model.ticket.FollowUp;
import org.tracedesk.model.ticket.TicketState;
import org.tracedesk.query.masking.Masked;
import org.tracedesk.query.tracking.TicketNote.Kind;
import org.tracedesk.query.tracking.TicketPage.KeptNote;

/** What was written down on the way, as one cell tells it: a line a note, with time, person and text. */
final class TicketProcess {

    private static final String BETWEEN_TEXTS = "；";
    private static final String LINE = "\n";

    private final List<KeptNote> notes;
    private final Masked masked;
    private final TableWords words;
    private final Staff staff;
    private final Function<Instant, @Nullable String> minute;

    TicketProcess(
            List<KeptNote> notes,
            Masked masked,
            TableWords words,
            Staff staff,
            Function<Instant, @Nullable String> minute) {
        this.notes = notes;
        this.masked = masked;
        this.words = words;
        this.staff = staff;
        this.minute = minute;
    }

    /** Null if nothing was. */
    @Nullable
    String told() {
        return joined(LINE, notes.stream().map(this::line));
    }

    /** The plan of the last solution, and the follow-ups that are not done; null if nothing is planned. */
    @Nullable
    String planned(TicketState ticket) {
        Set<Integer> open = ticket.parts().followUps().stream()
                .filter(followUp -> followUp.completedAt() == null)
                .map(FollowUp::n)
                .collect(Collectors.toSet());
        Stream<String> scheduled = notes.stream()
                .filter(note -> note.kind().equals(Kind.FOLLOW_UP.name()) && open.contains(note.part()))
                .map(this::text);
        Personal plan = ticket.personal(TicketField.FOLLOW_UP_ACTION);
        return joined(BETWEEN_TEXTS, Stream.concat(Stream.ofNullable(plan).map(masked::show), scheduled));
    }

    private String line(KeptNote note) {
        List<@Nullable String> line = new ArrayList<>();
        line.add(minute.apply(note.at()));
        line.add(staff.title(note.by()));
        if (!note.kind().equals(Kind.NOTE.name())) {
            line.add(words.of("Note", note.kind()) + ":");
        }
        line.add(text(note));
        return line.stream().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private String text(KeptNote note) {
        return Stream.of(note.text(), note.more())
                .filter(Objects::nonNull)
                .map(masked::show)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), texts -> {
                    if (note.standardText() != null) {
                        texts.addFirst(note.standardText());
                    }
                    return String.join(BETWEEN_TEXTS, texts);
                }));
    }

    private static @Nullable String joined(String between, Stream<String> texts) {
        List<String> all = texts.toList();
        return all.isEmpty() ? null : String.join(between, all);
    }
}
