package org.tracedesk.query.knowledge;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.rejection.Reason;
import org.tracedesk.api.rejection.TicketRejected;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.projection.ReadYourWrites;

/** Shows standard replies to those who answer customers, and their adjusted uses to those who keep them. */
@RestController
@RequestMapping("/api/v1/standard-replies")
class KnowledgeController {

    private final KnowledgeReader replies;
    private final ReadYourWrites readers;

    KnowledgeController(KnowledgeReader replies, ReadYourWrites readers) {
        this.replies = replies;
        this.readers = readers;
    }

    @Operation(
            summary = "The standard replies, by category and title",
            description = "Filters: category (first level, or the full path joined by '-'), q (every word stands in"
                    + " title or text), withdrawn=true (those not in use any more), toUpdate=true (those whose present"
                    + " wording was adjusted in use).")
    @GetMapping
    @RolesMay({AGENT, HANDLER, SUPERVISOR, AUDITOR})
    Page<ShownReply> replies(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, PageAsked page) {
        ReplyFilter filter = ReplyFilter.read(parameters);
        List<ShownReply> found = replies.find(filter, page.after(KnowledgeReader.REPLIES, 3), page.limit() + 1);
        return Page.of(found, page.limit(), KnowledgeReader::after);
    }

    @Operation(summary = "A standard reply with its revisions; minVersion waits up to 5 s for that version")
    @GetMapping("/{id}")
    @RolesMay({AGENT, HANDLER, SUPERVISOR, AUDITOR})
    ResponseEntity<ShownReply> reply(
            @PathVariable UUID id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = new Asked(parameters);
        Long wanted = asked.number("minVersion");
        asked.done();
        if (wanted != null) {
            readers.await(() -> replies.version(id).filter(v -> v >= wanted).isPresent());
        }
        ShownReply reply = replies.byId(id).orElseThrow(() -> new TicketRejected(Reason.REPLY_NOT_FOUND));
        return ResponseEntity.ok().eTag("\"" + reply.version() + "\"").body(reply);
    }

    @Operation(summary = "The uses with an adjusted wording, newest first; reply= for those of one standard reply")
    @GetMapping("/adjusted")
    @RolesMay(SUPERVISOR)
    Page<ShownUse> adjusted(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters, PageAsked page) {
        Asked asked = new Asked(parameters);
        UUID reply = asked.value("reply", UUID::fromString);
        asked.done();
        List<ShownUse> found = replies.adjusted(reply, page.after(KnowledgeReader.ADJUSTED, 3), page.limit() + 1);
        return Page.of(found, page.limit(), KnowledgeReader::after);
    }
}
