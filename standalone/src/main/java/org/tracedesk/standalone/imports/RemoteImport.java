package org.tracedesk.standalone.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.tracedesk.command.imports.ImportProgress;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;

/** An import that a server runs. */
record RemoteImport(DeskClient desk, Account who, URI address) implements RunningImport {

    static RemoteImport start(DeskClient desk, Account who, String mapping, Path file) throws IOException {
        URI address = desk.csv(who, "api/v1/imports/" + mapping, file).location();
        return new RemoteImport(desk, who, Objects.requireNonNull(address, "the server did not say where to follow"));
    }

    @Override
    public ImportProgress progress() {
        return desk.get(who, address).as(ImportProgress.class);
    }
}
