package org.tracedesk.ledger.proof;

import java.util.List;
import java.util.Random;
import org.tracedesk.ledger.notary.Notes.Place;
import org.tracedesk.ledger.raw.StoredRow;

/**
 * One change of a ledger that somebody with every right of the database makes.
 *
 * @param what he does, for the report of a failure
 * @param sql how
 * @param named the events of which one has to be named
 */
record SingleChange(String what, List<String> sql, List<Place> named) {

    private static final String TABLE = "ledger.domain_event_entry";

    /** Any of the kinds, of any of the rows. */
    static SingleChange random(Random random, List<StoredRow> rows) {
        StoredRow row = rows.get(random.nextInt(rows.size()));
        StoredRow other = rows.get(random.nextInt(rows.size()));
        long head = rows.size() - 1;
        return switch (random.nextInt(15)) {
            case 0 -> byteFlipped(random, row, "payload", row.payload().length);
            case 1 -> byteFlipped(random, row, "meta_data", row.metadata().length);
            case 2 -> letterChanged(random, row, "event_identifier", row.eventId());
            case 3 -> letterChanged(random, row, "aggregate_identifier", row.ticket());
            case 4 -> letterChanged(random, row, "time_stamp", row.time());
            case 5 -> letterChanged(random, row, "payload_type", row.payloadType());
            case 6 -> letterChanged(random, row, "type", row.type());
            case 7 -> set(row, "payload_revision", "NULL");
            case 8 -> set(row, "sequence_number", "" + (row.sequence() + 1_000 + random.nextInt(1_000)));
            case 9 -> set(row, "global_index", "" + (random.nextBoolean() ? -1 - row.position() : head + 5));
            case 10 -> deleted(row);
            case 11 -> row.position() == other.position() ? deleted(row) : placesSwapped(row, other);
            case 12 -> row.position() == other.position() ? deleted(row) : contentsSwapped(row, other);
            case 13 -> inserted(row, 1_000L + random.nextInt(1_000));
            default -> cutOff(row);
        };
    }

    static SingleChange byteFlipped(Random random, StoredRow row, String column, int length) {
        int at = random.nextInt(length);
        int bit = 1 << random.nextInt(8);
        return set(row, column, "set_byte(%1$s, %2$d, get_byte(%1$s, %2$d) # %3$d)".formatted(column, at, bit));
    }

    private static SingleChange letterChanged(Random random, StoredRow row, String column, String value) {
        int at = random.nextInt(value.length());
        char other = value.charAt(at) == 'x' ? 'y' : 'x';
        return set(row, column, "'" + value.substring(0, at) + other + value.substring(at + 1) + "'");
    }

    static SingleChange set(StoredRow row, String column, String value) {
        return new SingleChange(
                column + " := " + value,
                List.of("UPDATE %s SET %s = %s WHERE global_index = %d"
                        .formatted(TABLE, column, value, row.position())),
                List.of(place(row)));
    }

    static SingleChange deleted(StoredRow row) {
        return new SingleChange(
                "deleted",
                List.of("DELETE FROM " + TABLE + " WHERE global_index = " + row.position()),
                List.of(place(row)));
    }

    static SingleChange placesSwapped(StoredRow one, StoredRow other) {
        String move = "UPDATE " + TABLE + " SET global_index = %d WHERE global_index = %d";
        return new SingleChange(
                "places swapped",
                List.of(
                        move.formatted(-7, one.position()),
                        move.formatted(one.position(), other.position()),
                        move.formatted(other.position(), -7)),
                List.of(place(one), place(other)));
    }

    private static SingleChange contentsSwapped(StoredRow one, StoredRow other) {
        return new SingleChange(
                "contents swapped",
                List.of(("UPDATE %1$s a SET payload = b.payload, meta_data = b.meta_data, payload_type = b.payload_type"
                                + " FROM %1$s b WHERE (a.global_index, b.global_index) IN ((%2$d, %3$d), (%3$d, %2$d))")
                        .formatted(TABLE, one.position(), other.position())),
                List.of(place(one), place(other)));
    }

    private static SingleChange cutOff(StoredRow from) {
        return new SingleChange(
                "cut off",
                List.of("DELETE FROM " + TABLE + " WHERE global_index >= " + from.position()),
                List.of(place(from)));
    }

    /** All later events move on by one, and a copy with another identifier takes the free place. */
    static SingleChange inserted(StoredRow before, long sequence) {
        String copy = "INSERT INTO " + TABLE + " SELECT global_index + 1, gen_random_uuid(), meta_data, payload,"
                + " payload_revision, payload_type, time_stamp, aggregate_identifier, " + sequence + ", type FROM "
                + TABLE + " WHERE global_index = " + before.position();
        return new SingleChange(
                "inserted",
                List.of(
                        "UPDATE " + TABLE + " SET global_index = -2 - global_index WHERE global_index > "
                                + before.position(),
                        "UPDATE " + TABLE + " SET global_index = -1 - global_index WHERE global_index < 0",
                        copy),
                List.of(new Place(before.ticket(), sequence)));
    }

    private static Place place(StoredRow row) {
        return new Place(row.ticket(), row.sequence());
    }
}
