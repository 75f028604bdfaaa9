package org.tracedesk.benchmarks.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes what was measured into the page on performance, and each plan into a file beside it. */
final class Report {

    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";

    private final int tickets;
    private final int ratio;
    private final List<Measured> large;
    private final List<Measured> small;

    Report(int tickets, int ratio, List<Measured> large, List<Measured> small) {
        this.tickets = tickets;
        this.ratio = ratio;
        this.large = large;
        this.small = small;
    }

    /** One line for whoever watches. */
    static String line(Measured m) {
        return "%-34s %-52s %d st, %6d / %6d buffers, %8.2f ms, %s%s%s%s"
                .formatted(
                        m.question().group(),
                        m.question().name(),
                        m.first().size(),
                        m.buffers(),
                        m.buffersLast(),
                        m.first().stream().mapToDouble(Plan::millis).sum(),
                        all(m, Plan::indexes),
                        all(m, Plan::sequential).isEmpty() ? "" : " SEQ " + all(m, Plan::sequential),
                        all(m, Plan::sorts).isEmpty() ? "" : " SORT " + all(m, Plan::sorts),
                        m.last().stream().anyMatch(Plan::generic) ? " generic" : "");
    }

    void write(Path documents) throws IOException {
        Path page = documents.resolve("performance.md");
        String text = Files.exists(page) ? Files.readString(page) : "# Performance\n\n" + BEGIN + "\n" + END + "\n";
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(page, text.substring(0, begin) + "\n\n" + table() + "\n" + text.substring(text.indexOf(END)));
        plans(Files.createDirectories(documents.resolve("plans")));
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        String group = "";
        for (int i = 0; i < large.size(); i++) {
            Measured m = large.get(i);
            if (!m.question().group().equals(group)) {
                group = m.question().group();
                table.append("\n### %s\n\n".formatted(group))
                        .append(
                                "| asked | statements | indexes | sequential scans | sorts | rows | buffers at %,d | at %,d | ratio | 12th time | ms |\n"
                                        .formatted(tickets, tickets / ratio))
                        .append("|---|---|---|---|---|---|---|---|---|---|---|\n");
            }
            table.append(row(m, small.get(i)));
        }
        return table.toString().stripLeading();
    }

    private String row(Measured m, Measured less) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %d | %,d | %,d | %.1f | %,d%s | %.1f |\n",
                m.question().name()
                        + (m.question().group().contains(" as ")
                                ? ""
                                : " (" + m.question().login() + ")"),
                m.first().size(),
                listed(all(m, Plan::indexes)),
                listed(all(m, Plan::sequential)),
                listed(all(m, Plan::sorts)),
                m.first().isEmpty() ? 0 : m.first().getLast().rows(),
                m.buffers(),
                less.buffers(),
                (double) m.buffers() / Math.max(1, less.buffers()),
                m.buffersLast(),
                m.last().stream().anyMatch(Plan::generic) ? " (generic)" : "",
                m.first().stream().mapToDouble(Plan::millis).sum());
    }

    private static String listed(SortedSet<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static SortedSet<String> all(Measured m, Function<Plan, SortedSet<String>> what) {
        SortedSet<String> names = new TreeSet<>();
        m.first().forEach(plan -> names.addAll(what.apply(plan)));
        return names;
    }

    private void plans(Path directory) throws IOException {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        for (Measured m : large) {
            StringBuilder file = files.computeIfAbsent(
                    m.question().group().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                    f -> new StringBuilder());
            file.append("#### ")
                    .append(m.question().name())
                    .append(" (")
                    .append(m.question().login())
                    .append(")\n\n");
            m.first().forEach(plan -> file.append(plan.text()).append("\n\n"));
        }
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Files.writeString(
                    directory.resolve(file.getKey() + ".txt"),
                    file.getValue().toString().replaceAll("[ \t]+\n", "\n"));
        }
    }
}
