package org.tracedesk.command.knowledge;

import static org.tracedesk.api.value.Role.SUPERVISOR;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.command.AddStandardReply;
import org.tracedesk.api.command.ReviseStandardReply;
import org.tracedesk.api.command.WithdrawStandardReply;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.command.ticket.Desk;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.json.ResolvedComponents;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.ledger.chain.NameBasedId;

/** Keeping standard replies, over HTTP. */
@RestController
@RequestMapping("/api/v1/standard-replies")
@RolesMay(SUPERVISOR)
class KnowledgeEndpoints {

    private final KnowledgeGateway knowledge;
    private final Wording wording;

    KnowledgeEndpoints(KnowledgeGateway knowledge, Desk desk) {
        this.knowledge = knowledge;
        this.wording = new Wording(desk);
    }

    @PostMapping
    ResponseEntity<AcceptedReply> add(@Body AddStandardReply body, Sender sender) {
        AddStandardReply sent = ResolvedComponents.fill(body, Map.of("replyId", replyId(sender.accountKey())));
        ReplyAnswer answer = knowledge.send(sent, wording.check(sent), sender);
        return accepted(
                ResponseEntity.created(URI.create("/api/v1/standard-replies/" + sent.replyId())),
                sent.replyId(),
                answer);
    }

    @PostMapping("/{replyId}/revisions")
    ResponseEntity<AcceptedReply> revise(@Body ReviseStandardReply sent, Sender sender) {
        ReplyAnswer answer = knowledge.send(sent, wording.check(sent), sender);
        return accepted(ResponseEntity.ok(), sent.replyId(), answer);
    }

    @PostMapping("/{replyId}/withdraw")
    ResponseEntity<AcceptedReply> withdraw(@Body WithdrawStandardReply sent, Sender sender) {
        ReplyAnswer answer = knowledge.send(sent, sent, sender);
        return accepted(ResponseEntity.ok(), sent.replyId(), answer);
    }

    private static ResponseEntity<AcceptedReply> accepted(
            ResponseEntity.BodyBuilder response, UUID reply, ReplyAnswer answer) {
        return response.eTag("\"" + answer.version() + "\"")
                .body(new AcceptedReply(reply, answer.revision(), answer.version()));
    }

    /** A repeated adding is found again by its key alone, on any node and after any restart. */
    private static UUID replyId(@Nullable String accountKey) {
        return accountKey == null ? UUID.randomUUID() : NameBasedId.of("standard reply\n" + accountKey);
    }
}
