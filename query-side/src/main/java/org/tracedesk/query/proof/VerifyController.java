package org.tracedesk.query.proof;

import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.ledger.proof.Verdict;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.filter.TicketId;
import org.tracedesk.query.live.LiveAnswers;

/** Recomputes the hash chain. */
@RestController
@RequestMapping("/api/v1/audit/verify")
@RolesMay({SUPERVISOR, AUDITOR})
class VerifyController {

    private static final String VERDICT = "verdict";

    private final Verification verification;
    private final LiveAnswers answers;

    VerifyController(Verification verification, LiveAnswers answers) {
        this.verification = verification;
        this.answers = answers;
    }

    @Operation(
            summary = "Verify a ticket, or without ticket the whole ledger",
            description =
                    "Every stored event is held against its link, the notary's note of it and the seals. The first"
                            + " that is changed, missing, put in or moved is named. As text/event-stream the answer tells how far"
                            + " it has come (event progress) and ends with the verdict (event verdict).")
    @GetMapping
    Verdict verify(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        UUID ticket = ticket(parameters);
        return ticket == null
                ? answers.within(() -> verification.ofLedger(null, (done, total) -> {}))
                : ofTicket(ticket);
    }

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response) {
        UUID ticket = ticket(parameters);
        answers.tell(
                response,
                reader -> reader.event(
                        VERDICT,
                        ticket == null ? verification.ofLedger(null, new ToldProgress(reader)) : ofTicket(ticket)));
    }

    @Operation(summary = "Verify the whole ledger, and that it still is what seals say that were exported earlier")
    @PostMapping
    Verdict verifyAgainst(@Body SealFile seals) {
        return answers.within(() -> verification.ofLedger(seals, (done, total) -> {}));
    }

    @Operation(hidden = true)
    @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void followAgainst(@Body SealFile seals, HttpServletResponse response) {
        answers.tell(response, reader -> reader.event(VERDICT, verification.ofLedger(seals, new ToldProgress(reader))));
    }

    private Verdict ofTicket(UUID ticket) {
        return verification.ofTicket(ticket).orElseThrow(() -> new TicketRejected(Reason.TICKET_NOT_FOUND));
    }

    private static @Nullable UUID ticket(MultiValueMap<String, String> parameters) {
        Asked asked = new Asked(parameters);
        String ticket = asked.text("ticket");
        asked.done();
        return ticket == null ? null : TicketId.of(ticket);
    }
}
