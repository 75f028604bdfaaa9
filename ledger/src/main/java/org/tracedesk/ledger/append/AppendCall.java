package org.tracedesk.ledger.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The call of the database function on one connection; the statement stays prepared as long as the connection lives. */
final class AppendCall implements AutoCloseable {

    private static final String CALL = "SELECT verdicts, head FROM ledger.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement statement;

    AppendCall(Connection connection) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(CALL);
    }

    /**
     * What the database answered.
     *
     * @param verdicts one an append, in the order sent
     * @param head last position of the ledger, -1 if it is empty
     */
    record Answer(List<AppendVerdict> verdicts, long head) {}

    Answer send(List<Append> group) throws SQLException {
        List<EventRow> rows =
                group.stream().flatMap(append -> append.events().stream()).toList();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (int events = group.get(i).events().size(); events > 0; events--) {
                numbers.add(i + 1);
            }
        }
        statement.setArray(1, connection.createArrayOf("integer", numbers.toArray()));
        text(2, rows, EventRow::eventId);
        text(3, rows, EventRow::aggregateId);
        statement.setArray(
                4,
                connection.createArrayOf(
                        "bigint", rows.stream().map(EventRow::sequence).toArray()));
        text(5, rows, EventRow::type);
        text(6, rows, EventRow::time);
        text(7, rows, EventRow::payloadType);
        text(8, rows, EventRow::revision);
        bytes(9, rows, EventRow::payload);
        bytes(10, rows, EventRow::metadata);
        try (ResultSet answer = statement.executeQuery()) {
            answer.next();
            String[] verdicts = (String[]) answer.getArray(1).getArray();
            return new Answer(Stream.of(verdicts).map(AppendVerdict::valueOf).toList(), answer.getLong(2));
        }
    }

    private void text(int place, List<EventRow> rows, Function<EventRow, @Nullable String> column) throws SQLException {
        statement.setArray(
                place,
                connection.createArrayOf("text", rows.stream().map(column).toArray()));
    }

    private void bytes(int place, List<EventRow> rows, Function<EventRow, byte[]> column) throws SQLException {
        statement.setArray(
                place,
                connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
