package org.tracedesk.command.privacy;

import static org.tracedesk.api.value.Role.ADMIN;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;

/** Erasing customers over HTTP. */
@RestController
public class CustomerEndpoints {

    private final Erasure erasure;

    CustomerEndpoints(Erasure erasure) {
        this.erasure = erasure;
    }

    /**
     * The answer to an erasure.
     *
     * @param number the customer's number, which stays
     */
    record Erased(String number, boolean erased) {}

    @DeleteMapping("/api/v1/customers/{number}")
    @RolesMay(ADMIN)
    ResponseEntity<Erased> erase(@PathVariable String number, @Body ErasureReason body, Actor actor) {
        erasure.erase(number, body.reason(), actor);
        return ResponseEntity.ok(new Erased(number, true));
    }
}
