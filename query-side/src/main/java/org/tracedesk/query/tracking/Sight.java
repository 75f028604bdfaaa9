package org.tracedesk.query.tracking;

import java.util.ArrayList;
import java.util.List;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.query.filter.Where;

/**
 * Which tickets somebody sees, by all of his roles together; the rows say the same as the model's visibility.
 *
 * @param all every ticket
 * @param login sees the tickets that this person recorded, answers for, or answered for; empty for nobody
 * @param departments sees the tickets that these departments have or had
 */
record Sight(boolean all, String login, List<String> departments) {

    static Sight of(Actor actor) {
        return new Sight(
                actor.roles().contains(Role.SUPERVISOR) || actor.roles().contains(Role.AUDITOR),
                actor.roles().contains(Role.AGENT) ? actor.login() : "",
                actor.roles().contains(Role.HANDLER) ? new ArrayList<>(actor.departments()) : List.of());
    }

    static final String SEEN_BY_ANY =
            "EXISTS (SELECT FROM query.ticket_viewer v WHERE v.viewer IN (?) AND v.ticket_id = t.ticket_id)";

    /** Every ticket. */
    static final Sight ALL = new Sight(true, "", List.of());

    /** Whose tickets these are, as {@link TicketViewer} names them; nobody's where all are seen. */
    List<String> viewers() {
        List<String> viewers = new ArrayList<>();
        if (!all) {
            if (!login.isEmpty()) {
                viewers.add(TicketViewer.person(login));
            }
            departments.forEach(name -> viewers.add(TicketViewer.department(name)));
        }
        return viewers;
    }

    /** Leaves out, of the tracking table named {@code t}, what is not seen. */
    Where limit(Where where) {
        List<String> viewers = viewers();
        if (all) {
            return where;
        }
        return viewers.isEmpty() ? where.and("false") : where.and(SEEN_BY_ANY, viewers);
    }

    String[] departmentNames() {
        return departments.toArray(String[]::new);
    }
}
