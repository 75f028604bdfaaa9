package org.tracedesk.ledger.axonserver;

import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.axoniq.axonserver.connector.impl.StreamTimeoutException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.net.ConnectException;
import java.util.List;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.lifecycle.ShutdownInProgressException;

/** Recognises what the connector and the server say when they cannot do what was asked. */
public final class ServerFailure {

    private static final List<Class<? extends Exception>> KINDS = List.of(
            StatusRuntimeException.class,
            StreamClosedException.class,
            StreamTimeoutException.class,
            AxonServerException.class,
            io.axoniq.axonserver.connector.AxonServerException.class);

    private ServerFailure() {}

    /** Whether this very failure, whatever caused it, is one of the server or of the connection to it. */
    public static boolean is(Throwable failure) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(failure));
    }

    /** Whether a command that failed so has certainly reached no ticket. */
    public static boolean neverArrived(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoHandlerForCommandException
                    || cause instanceof ShutdownInProgressException
                    || cause instanceof ConnectException
                    || (cause instanceof StatusRuntimeException status && notConnected(status))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a command failed on its way to a ticket, or its answer on the way back. */
    public static boolean ofDispatch(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (is(cause)) {
                return true;
            }
        }
        return neverArrived(failure);
    }

    /** The connector's own word for having no connection has neither text nor cause. */
    private static boolean notConnected(StatusRuntimeException failure) {
        Status status = failure.getStatus();
        return status.getCode() == Status.Code.UNAVAILABLE
                && status.getDescription() == null
                && status.getCause() == null;
    }
}
