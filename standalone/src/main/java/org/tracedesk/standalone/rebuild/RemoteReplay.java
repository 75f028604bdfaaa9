package org.tracedesk.standalone.rebuild;

import java.net.URI;
import java.util.Objects;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;

/** A replay that a server goes on with by itself. */
record RemoteReplay(DeskClient desk, Account who, URI address) {

    static RemoteReplay begin(DeskClient desk, Account who, String name, boolean verify) {
        URI address = desk.post(who, "api/v1/projections/" + name + (verify ? "/verify" : "/rebuild"))
                .location();
        return new RemoteReplay(desk, who, Objects.requireNonNull(address, "the server did not say where to follow"));
    }

    ReplayProgress progress() {
        return desk.get(who, address).as(ReplayProgress.class);
    }
}
