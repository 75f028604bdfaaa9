package org.tracedesk.model.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tracedesk.model.calendar.Holidays;

/** Lists of holidays by their names: the shipped ones, and those of the organisation beside or instead of them. */
@FunctionalInterface
interface HolidayLists {

    /** The lists that come with Tracedesk. */
    List<String> NAMES = List.of("china-public-holidays");

    HolidayLists SHIPPED = name -> NAMES.contains(name) ? Optional.of(shipped(name)) : Optional.empty();

    /** The list of a name; empty if there is none. */
    Optional<Holidays> find(String name);

    /** The shipped lists and those of a directory, {@code NAME.csv}. */
    static HolidayLists of(Path directory) {
        return name -> {
            Path file = directory.resolve(name + ".csv");
            return Files.isRegularFile(file)
                    ? Optional.of(parse(file.toString(), FormLibrary.bytes(file)))
                    : SHIPPED.find(name);
        };
    }

    private static Holidays shipped(String name) {
        String file = "calendars/" + name + ".csv";
        return parse(file, FormLibrary.resource(file));
    }

    private static Holidays parse(String file, byte[] bytes) {
        try {
            return Holidays.parse(FormLibrary.text(file, bytes));
        } catch (Holidays.BadLine e) {
            throw new Place(file, e.line())
                    .broken("this is no day, or a day for the second time; write " + Holidays.SHAPE);
        }
    }
}
