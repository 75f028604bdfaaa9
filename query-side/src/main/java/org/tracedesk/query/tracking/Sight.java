package org.tracedesk.query.tracking;

import java.util.ArrayList;
import java.util.List;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;

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

    String[] departmentNames() {
        return departments.toArray(String[]::new);
    }
}
