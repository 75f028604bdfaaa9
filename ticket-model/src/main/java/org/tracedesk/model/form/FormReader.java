package org.tracedesk.model.form;

import java.time.Duration;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;

/** Reads a form written as YAML; one that breaks a rule is refused with its file, its line and what to write instead. */
public final class FormReader {

    private static final String[] KEYS = {
        "id",
        "version",
        "labels",
        "number",
        "channels",
        "tiers",
        "categories",
        "priorities",
        "satisfaction",
        "required",
        "entryWithin",
        "reviewedBeforeArchive",
        "content",
        "masks",
        "retention",
        "authority",
        "table",
        "repeatWithin",
        "fairChoice",
        "processRecorded",
        "calendars",
        "serviceLevels"
    };

    private FormReader() {}

    /**
     * The form written in a file.
     *
     * @param file its name, for the message of a refusal
     * @param yaml its content
     * @throws BrokenForm if the form cannot be used as it is written
     */
    public static Form read(String file, String yaml) {
        return readPlaced(file, yaml, HolidayLists.SHIPPED).form();
    }

    static PlacedForm readPlaced(String file, String yaml, HolidayLists holidays) {
        Value.Section form = YamlDocument.read(file, yaml).section(KEYS);
        PriorityScale priorities = PriorityReader.read(form.find("priorities"));
        CategoryTree categories =
                new CategoryReader(priorities, form.find("authority").isPresent()).read(form.need("categories"));
        return new PlacedForm(
                new Form(
                        id(form.need("id")),
                        form.need("version").whole(1, 1_000_000),
                        Words.read(form.need("labels")),
                        number(form.need("number")),
                        form.find("channels")
                                .map(v -> choices(v, Channel.class))
                                .orElse(List.of()),
                        form.find("tiers")
                                .map(v -> choices(v, CustomerTier.class))
                                .orElse(List.of()),
                        categories,
                        priorities,
                        SatisfactionReader.read(form.need("satisfaction")),
                        RequiredReader.read(form.find("required")),
                        form.find("entryWithin").map(FormReader::duration).orElse(null),
                        form.find("reviewedBeforeArchive").map(Value::flag).orElse(false),
                        ContentReader.read(form.find("content")),
                        MaskReader.read(form.find("masks")),
                        form.find("retention").map(FormReader::period).orElse(null),
                        form.find("authority").map(AuthorityReader::read).orElse(null),
                        TableReader.read(form.find("table")),
                        practice(form),
                        new ServiceLevelReader(
                                        priorities, categories, CalendarReader.read(form.find("calendars"), holidays))
                                .read(form.find("serviceLevels"))),
                form.need("id").at(),
                form.need("number").at());
    }

    private static Practice practice(Value.Section form) {
        return new Practice(
                form.find("repeatWithin").map(FormReader::duration).orElse(Practice.USUAL.repeatWithin()),
                form.find("fairChoice").map(Value::flag).orElse(Practice.USUAL.fairChoice()),
                form.find("processRecorded").map(Value::flag).orElse(Practice.USUAL.processRecorded()));
    }

    private static String id(Value value) {
        String id = value.text();
        if (!id.matches("[a-z][a-z0-9-]{0,49}")) {
            throw value.at()
                    .broken("\"" + id + "\" is no id of a form; write up to 50 small letters, digits and hyphens,"
                            + " beginning with a letter, such as hotline");
        }
        return id;
    }

    private static NumberPattern number(Value value) {
        try {
            NumberPattern pattern = new NumberPattern(value.text());
            NumberShape.of(pattern);
            return pattern;
        } catch (IllegalArgumentException e) {
            throw value.at().broken(e.getMessage() + "; write one such as \"XY{date}{serial}\"");
        }
    }

    private static Duration duration(Value value) {
        String text = value.text();
        if (!text.matches("[1-9][0-9]{0,3}[mhd]")) {
            throw value.at()
                    .broken("\"" + text + "\" is no length of time; write minutes, hours or days as 30m, 2h or 1d");
        }
        return Duration.parse((text.endsWith("d") ? "P" : "PT") + text.toUpperCase(Locale.ROOT));
    }

    private static Period period(Value value) {
        String text = value.text();
        if (!text.matches("[1-9][0-9]{0,2}[my]")) {
            throw value.at().broken("\"" + text + "\" is no retention; write months or years as 6m or 1y");
        }
        return Period.parse("P" + text.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> List<E> choices(Value value, Class<E> type) {
        List<E> all = value.items().stream().map(item -> item.choice(type)).toList();
        if (new TreeSet<>(all).size() < all.size()) {
            throw value.at().broken("a value stands in the list twice; write each once");
        }
        return Collections.unmodifiableList(all);
    }
}
