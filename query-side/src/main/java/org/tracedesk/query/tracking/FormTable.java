package org.tracedesk.query.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.TableColumn;

/** The table of a form: its headings, and a ticket as a row of it. */
final class FormTable {

    private final List<TableColumn> columns;

    FormTable(Form form) {
        columns = form.table();
    }

    List<String> headings(Locale language) {
        return columns.stream().map(column -> column.heading().in(language)).toList();
    }

    /** Whether rows tell what was written down on the way. */
    boolean tellsNotes() {
        return columns.stream().anyMatch(TableColumn::tellsNotes);
    }

    /** A text or a number for each column; null where the ticket does not say. */
    List<@Nullable Object> row(TicketCells ticket) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell(column, ticket)));
        return cells;
    }

    private static @Nullable Object cell(TableColumn column, TicketCells ticket) {
        List<TableColumn.Part> parts = column.parts();
        if (parts.size() == 1 && bare(parts.getFirst())) {
            return ticket.value(column, parts.getFirst().value());
        }
        List<String> texts = parts.stream()
                .flatMap(part -> Stream.ofNullable(ticket.value(column, part.value()))
                        .map(value -> part.before() + value + part.after()))
                .toList();
        List<String> told = IntStream.range(0, texts.size())
                .filter(n -> !toldElsewhere(n, texts))
                .mapToObj(texts::get)
                .toList();
        return told.isEmpty() ? null : String.join(column.between(), told);
    }

    private static boolean bare(TableColumn.Part part) {
        return part.before().isEmpty() && part.after().isEmpty();
    }

    /** What is said by another part as well, such as an order number by the description, is said once. */
    private static boolean toldElsewhere(int n, List<String> texts) {
        String text = texts.get(n);
        return IntStream.range(0, texts.size())
                .anyMatch(other -> other != n
                        && texts.get(other).contains(text)
                        && (other < n || !texts.get(other).equals(text)));
    }
}
