package org.tracedesk.standalone.proof;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.proof.Progress;
import org.tracedesk.ledger.proof.Verdict;
import org.tracedesk.standalone.client.Account;
import org.tracedesk.standalone.client.DeskClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A verification that a server runs. */
record RemoteVerification(DeskClient desk, Account who) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param ticket the only ticket to verify; null for the whole ledger
     * @param seals a file of seals that have to hold as well; null if there is none
     */
    Verdict run(@Nullable String ticket, @Nullable String seals, Progress progress) {
        AtomicReference<Verdict> verdict = new AtomicReference<>();
        String path = "api/v1/audit/verify" + (ticket == null ? "" : "?ticket=" + ticket);
        desk.follow(who, path, seals, (name, data) -> {
            JsonNode told = JSON.readTree(data);
            switch (name) {
                case "progress" ->
                    progress.at(told.path("done").asLong(), told.path("total").asLong());
                case "verdict" -> verdict.set(JSON.treeToValue(told, Verdict.class));
                case "problem" ->
                    throw new IllegalStateException(
                            "The server gave up: " + told.path("code").asString(""));
                default -> {}
            }
        });
        Verdict reached = verdict.get();
        if (reached == null) {
            throw new IllegalStateException("The server ended its answer without a verdict");
        }
        return reached;
    }
}
