package org.tracedesk.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a text in every byte that a desk keeps: its tables, and the files of its directory with those of the database. */
final class Traces {

    private static final String SCHEMAS = "'ledger', 'personal', 'query', 'command', 'desk'";

    private final JdbcTemplate jdbc;
    private final Path directory;

    Traces(JdbcTemplate jdbc, Path directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Has the database write what it holds in memory. */
    void written() {
        jdbc.execute("CHECKPOINT");
    }

    /** Tables with a row that has this text in any column, bytes included. */
    List<String> inTables(String text) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.queryForList(
                "SELECT table_schema || '.' || table_name AS name, column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema IN (" + SCHEMAS + ")")) {
            String name = String.valueOf(column.get("column_name"));
            String bytes = "bytea".equals(column.get("data_type"))
                    ? "\"" + name + "\""
                    : "convert_to(CAST(\"" + name + "\" AS text), 'UTF8')";
            Integer rows = jdbc.queryForObject(
                    "SELECT count(*) FROM " + column.get("name") + " WHERE position(convert_to(?, 'UTF8') IN " + bytes
                            + ") > 0",
                    Integer.class,
                    text);
            if (rows != null && rows > 0) {
                found.add(String.valueOf(column.get("name")));
            }
        }
        return found;
    }

    List<Path> inFiles(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, byte[] wanted) {
        try {
            byte[] all = Files.readAllBytes(file);
            String latin = new String(all, StandardCharsets.ISO_8859_1);
            return latin.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }
}
