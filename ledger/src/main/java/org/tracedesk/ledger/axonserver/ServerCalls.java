package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.dao.DataAccessResourceFailureException;

/** Calls to the event store of one context; one that is not answered fails after 5 seconds and does not hang. */
public final class ServerCalls {

    private static final long PATIENCE_SECONDS = 5;

    private final AxonServerConnectionManager connections;
    private final String context;
    private volatile boolean held;

    public ServerCalls(AxonServerConnectionManager connections, String context) {
        this.connections = connections;
        this.context = context;
    }

    /** Whether there is a connection to use; it is sought all the time. */
    public boolean connected() {
        return !held && linked();
    }

    /** Whether there is a connection, of use or not. */
    boolean linked() {
        return connections.getConnection(context).isConnected();
    }

    /** Whether, besides, everything that this process offers is known to the server. */
    boolean ready() {
        return !held && connections.getConnection(context).isReady();
    }

    /** Whether the connection is of no use because the server does not hold this ledger. */
    void hold(boolean of) {
        held = of;
    }

    EventChannel events() {
        return connections.getConnection(context).eventChannel();
    }

    /** Appends events, all or none, without looking after a lost answer. */
    public void append(List<Event> events) {
        read(channel -> channel.appendEvents(events.toArray(Event[]::new)));
    }

    /** Asks something, and waits for the answer. */
    public <T> T read(Function<EventChannel, CompletableFuture<T>> call) {
        try {
            return await(call.apply(events()));
        } catch (ExecutionException | TimeoutException e) {
            throw noAnswer(e);
        } catch (RuntimeException e) {
            throw noAnswer(e);
        }
    }

    /**
     * Reads events of a ticket in their order until the visitor has had enough.
     *
     * @param from sequence number of the first
     * @param most how many are asked for; the visitor may be shown one more
     */
    void visit(String ticket, long from, int most, Function<Event, Boolean> goOn) {
        long last = most > Long.MAX_VALUE - from ? Long.MAX_VALUE : from + most;
        AggregateEventStream stream = null;
        try {
            stream = events().openAggregateStream(ticket, from, last);
            boolean more = true;
            while (more && stream.hasNext()) {
                more = goOn.apply(stream.next());
            }
            if (!more) {
                stream.cancel();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stream.cancel();
            throw noAnswer(e);
        } catch (RuntimeException e) {
            throw noAnswer(e);
        }
    }

    static <T> T await(CompletableFuture<T> answer) throws ExecutionException, TimeoutException {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw noAnswer(e);
        }
    }

    static DataAccessResourceFailureException noAnswer(Exception cause) {
        return new DataAccessResourceFailureException("Axon Server does not answer", cause);
    }
}
