package org.tracedesk.model.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Days on which it is otherwise than the day of the week says.
 *
 * @param free by date: true for a holiday, false for a working day that makes up for one 调休
 */
public record Holidays(Map<LocalDate, Boolean> free) {

    public static final Holidays NONE = new Holidays(Map.of());

    /** What a list of holidays must look like. */
    public static final String SHAPE = "date,kind,name with kind holiday or workday";

    public Holidays {
        free = Map.copyOf(free);
    }

    /**
     * Reads a table with the columns date, kind and name; lines that begin with # are remarks.
     *
     * @throws BadLine if a line cannot be read
     */
    public static Holidays parse(String csv) {
        Map<LocalDate, Boolean> free = new HashMap<>();
        int number = 0;
        for (String line : csv.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("date,")) {
                continue;
            }
            String[] cells = line.split(",", 3);
            if (cells.length < 2 || !cells[1].matches("holiday|workday")) {
                throw new BadLine(number);
            }
            try {
                if (free.put(LocalDate.parse(cells[0]), cells[1].equals("holiday")) != null) {
                    throw new BadLine(number);
                }
            } catch (DateTimeException e) {
                throw new BadLine(number);
            }
        }
        return new Holidays(free);
    }

    /** A line that is no day, or a day for the second time. */
    public static final class BadLine extends IllegalArgumentException {

        private final int line;

        BadLine(int line) {
            super("line " + line);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }
}
