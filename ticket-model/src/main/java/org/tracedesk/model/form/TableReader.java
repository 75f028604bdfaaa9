package org.tracedesk.model.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tracedesk.model.form.TableColumn.Part;

/** Reads {@code table}: the columns of a form's table. */
final class TableReader {

    private static final Pattern ONE_VALUE = Pattern.compile("([^{}]*)\\{([^{}]+)}([^{}]*)");
    private static final String BETWEEN = "；";
    /** The table of a form that says nothing. */
    private static final String USUAL = "forms/usual-table.yaml";

    private TableReader() {}

    static List<TableColumn> read(Optional<Value> written) {
        return columns(written.orElseGet(() -> YamlDocument.read(USUAL, FormLibrary.shippedText(USUAL))
                .section("table")
                .need("table")));
    }

    private static List<TableColumn> columns(Value value) {
        Words.Choice headings = new Words.Choice();
        List<TableColumn> columns =
                value.items().stream().map(item -> column(item, headings)).toList();
        if (columns.isEmpty()) {
            throw value.at().broken("a table has a column; write one, or leave the key \"table\" out");
        }
        return columns;
    }

    private static TableColumn column(Value item, Words.Choice headings) {
        Value.Section column = item.section("labels", "cell", "between", "words");
        Value cell = column.need("cell");
        List<Part> parts = cell instanceof Value.Items several
                ? several.all().stream().map(TableReader::part).toList()
                : List.of(part(cell));
        return new TableColumn(
                headings.add(column.need("labels")),
                parts,
                column.find("between").map(Value::text).orElse(BETWEEN),
                column.find("words").map(words -> words(words, parts)).orElse(Map.of()));
    }

    private static Part part(Value value) {
        String text = value.text();
        Matcher one = ONE_VALUE.matcher(text);
        if (!one.matches()) {
            throw value.at().broken("\"" + text + "\" does not hold one value; write one such as \"{number}\"");
        }
        TableValue shown = TableValue.ofPath(one.group(2))
                .orElseThrow(() -> value.at()
                        .broken("a ticket has no value \"" + one.group(2)
                                + "\"; write the path of a field, or one such as number, status or process"));
        return new Part(one.group(1), shown, one.group(3));
    }

    private static Map<String, Labels> words(Value value, List<Part> parts) {
        String[] constants = parts.stream()
                .flatMap(part -> part.value().choice().stream())
                .flatMap(choice -> Arrays.stream(choice.getEnumConstants()).map(Enum::name))
                .toArray(String[]::new);
        if (constants.length == 0) {
            throw value.at().broken("no value of this column is one of a few constants; leave \"words\" out");
        }
        Map<String, Labels> words = new LinkedHashMap<>();
        Value.Section section = value.section(constants);
        Stream.of(constants).forEach(name -> section.find(name).ifPresent(word -> words.put(name, Words.read(word))));
        return Map.copyOf(words);
    }
}
