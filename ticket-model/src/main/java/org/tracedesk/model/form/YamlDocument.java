package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document into values that know their lines; anchors and aliases are followed. */
final class YamlDocument {

    /** Far above any real form; stops aliases of aliases from growing without end. */
    private static final int MOST_VALUES = 20_000;

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String file;
    private final YAMLParser parser;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int values;

    private record Anchored(Value value, int size) {}

    private YamlDocument(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    static Value read(String file, String yaml) {
        String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
        try (YAMLParser parser = (YAMLParser) YAML.createParser(text)) {
            return new YamlDocument(file, parser).document();
        } catch (JacksonException e) {
            throw unreadable(file, e);
        }
    }

    /** The parser below knows the line of the fault itself; the one above only where it had got to. */
    private static BrokenForm unreadable(String file, JacksonException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        String problem = e.getOriginalMessage();
        if (e.getCause() instanceof MarkedYamlEngineException fault) {
            line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(line);
            problem = fault.getProblem();
        }
        return new Place(file, Math.max(1, line))
                .broken("this is not YAML (" + problem.lines().findFirst().orElse("unreadable")
                        + "); check quotes, brackets and the indentation, which is made of blanks and no tabs");
    }

    private Value document() {
        if (parser.nextToken() == null) {
            throw new Place(file, 1).broken("the file is empty; write a form");
        }
        Value form = value();
        if (parser.nextToken() != null) {
            throw here().broken("a second document begins; write one form a file");
        }
        return form;
    }

    private Value value() {
        if (parser.isCurrentAlias()) {
            return anchored(parser.getString());
        }
        int before = values;
        count(1);
        String anchor = parser.getObjectId();
        Value value = switch (parser.currentToken()) {
            case START_OBJECT -> section();
            case START_ARRAY -> items();
            default -> new Value.Scalar(here(), plain());
        };
        if (anchor != null) {
            anchors.put(anchor, new Anchored(value, values - before));
        }
        return value;
    }

    private Value section() {
        Place at = here();
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyAt = here();
            parser.nextToken();
            if (entries.put(key, new Value.Entry(keyAt, value())) != null) {
                throw keyAt.broken("the key \"" + key + "\" is written twice; leave one");
            }
        }
        return new Value.Section(at, entries);
    }

    private Value items() {
        Place at = here();
        List<Value> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value());
        }
        return new Value.Items(at, List.copyOf(all));
    }

    private @Nullable Object plain() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT ->
                switch (parser.getNumberType()) {
                    case INT, LONG -> parser.getLongValue();
                    default -> parser.getDoubleValue();
                };
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getString();
        };
    }

    private Value anchored(String name) {
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw here().broken("nothing before this is marked &" + name + "; write the value out");
        }
        count(anchored.size());
        return anchored.value();
    }

    private void count(int more) {
        values += more;
        if (values > MOST_VALUES) {
            throw here().broken("the form has more than " + MOST_VALUES + " values; make it shorter");
        }
    }

    private Place here() {
        return new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr()));
    }
}
