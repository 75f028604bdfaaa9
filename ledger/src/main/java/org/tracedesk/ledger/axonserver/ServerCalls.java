package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.grpc.event.Event;
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

    public ServerCalls(AxonServerConnectionManager connections, String context) {
        this.connections = connections;
        this.context = context;
    }

    /** Whether there is a connection now; it is sought all the time. */
    public boolean connected() {
        return connections.getConnection(context).isConnected();
    }

    /** Whether, besides, everything that this process offers is known to the server. */
    boolean ready() {
        return connections.getConnection(context).isReady();
    }

    EventChannel events() {
        return connections.getConnection(context).eventChannel();
    }

    /** Reads something. */
    <T> T read(Function<EventChannel, CompletableFuture<T>> call) {
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
