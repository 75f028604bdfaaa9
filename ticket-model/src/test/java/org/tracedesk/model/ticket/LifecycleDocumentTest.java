package org.tracedesk.model.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.command.OpenTicket;
import org.tracedesk.api.value.TicketStatus;

/** The table that people read says what the table that decides does. */
class LifecycleDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "lifecycle.md");
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` [^|]*\\|([^|]*)\\|[^|]*\\|[^|]*\\|[^|]*\\|");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    @Test
    void everyCommandIsInTheDocumentWithTheStatusesThatAllowIt() throws IOException {
        assertThat(documented()).isEqualTo(decided());
    }

    private static Map<String, Set<TicketStatus>> documented() throws IOException {
        try (Stream<String> lines = Files.lines(DOCUMENT)) {
            return lines.map(ROW::matcher)
                    .filter(Matcher::matches)
                    .collect(Collectors.toMap(
                            row -> row.group(1), row -> statuses(row.group(2).strip())));
        }
    }

    /** Reads "every status", "every status but `A`, `B`", "`A`, `B`" and "–". */
    private static Set<TicketStatus> statuses(String words) {
        List<TicketStatus> named = CODE.matcher(words)
                .results()
                .map(code -> TicketStatus.valueOf(code.group(1)))
                .toList();
        Set<TicketStatus> statuses = EnumSet.noneOf(TicketStatus.class);
        statuses.addAll(named);
        if (words.startsWith("every status")) {
            return EnumSet.complementOf(EnumSet.copyOf(statuses));
        }
        assertThat(named.isEmpty()).as(words).isEqualTo(words.equals("–"));
        return statuses;
    }

    private static Map<String, Set<TicketStatus>> decided() {
        Map<String, Set<TicketStatus>> decided = Stream.of(Step.Act.values())
                .map(Step.Act::command)
                .collect(Collectors.toMap(
                        command -> command.getClass().getSimpleName(), TicketLifecycle::allowedIn, (a, b) -> a));
        decided.put(OpenTicket.class.getSimpleName(), Set.of());
        Set<String> all =
                TicketCommands.all().stream().map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(decided.keySet()).as("commands of this test").isEqualTo(all);
        return decided;
    }
}
