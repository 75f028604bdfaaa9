package org.tracedesk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the page of requirements finds each test that it names. */
class RequirementsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "requirements.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");
    private static final String NOT_BUILT = "not built yet";

    @Test
    void noCellIsEmptyAndEveryTestThatIsNamedIsThere() throws IOException {
        Map<String, String> tests = tests();
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows()) {
            if (row.length != 3 || Stream.of(row).anyMatch(String::isBlank)) {
                wrong.add("not three cells: " + String.join(" | ", row));
            } else if (!row[2].equals("–")) {
                TEST.matcher(row[2])
                        .results()
                        .filter(named -> !tests.getOrDefault(named.group(1), "")
                                .contains(named.group(2) == null ? "class " : "void " + named.group(2) + "("))
                        .forEach(named -> wrong.add("no such test: " + named.group()));
            } else if (!row[1].contains(NOT_BUILT)) {
                wrong.add("shown by no test: " + row[0]);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--") && !line.startsWith("| Requirement"))
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new))
                .toList();
    }

    /** The sources of all tests, by the name of the class. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.map(one -> one.resolve("src/test/java")).toList()) {
                if (Files.isDirectory(module)) {
                    addSources(module, tests);
                }
            }
        }
        return tests;
    }

    private static void addSources(Path module, Map<String, String> tests) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                tests.merge(name, Files.readString(file), String::concat);
            }
        }
    }
}
