package org.tracedesk.query.proof;

import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
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
        return ticket == null ? verification.ofLedger(null, (done, total) -> {}) : ofTicket(ticket);
    }

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        UUID ticket = ticket(parameters);
        if (ticket != null) {
            Verdict verdict = ofTicket(ticket);
            return answers.begin(
                    reader -> reader.send(SseEmitter.event().name("verdict").data(verdict)));
        }
        return answers.begin(reader -> {
            Verdict verdict = verification.ofLedger(null, new ToldProgress(reader));
            reader.send(SseEmitter.event().name("verdict").data(verdict));
        });
    }

    @Operation(summary = "Verify the whole ledger, and that it still is what seals say that were exported earlier")
    @PostMapping
    Verdict verifyAgainst(@Body SealFile seals) {
        return verification.ofLedger(seals, (done, total) -> {});
    }

    @Operation(hidden = true)
    @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter followAgainst(@Body SealFile seals) {
        return answers.begin(reader -> tell(verification.ofLedger(seals, new ToldProgress(reader)), reader));
    }

    private static void tell(Verdict verdict, SseEmitter reader) throws IOException {
        reader.send(SseEmitter.event().name("verdict").data(verdict));
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
