package org.tracedesk.command.dispatch;

import org.tracedesk.command.ticket.Obstacle;

/** The ticket could not decide because something of the command is recorded already. */
final class Hindered extends RuntimeException {

    private final Obstacle obstacle;

    Hindered(Obstacle obstacle) {
        super(obstacle.name(), null, false, false);
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
