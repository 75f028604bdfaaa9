package org.tracedesk.command.dispatch;

import org.tracedesk.command.ticket.Obstacle;

/** The ticket could not decide because something of the command is recorded already. */
public final class Hindered extends RuntimeException {

    private final Obstacle obstacle;

    Hindered(Obstacle obstacle) {
        super(obstacle.name(), null, false, false);
        this.obstacle = obstacle;
    }

    /** What is recorded already. */
    public Obstacle obstacle() {
        return obstacle;
    }
}
