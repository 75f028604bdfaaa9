package org.tracedesk.command.evidence;

import static org.tracedesk.api.value.Role.AGENT;
import static org.tracedesk.api.value.Role.HANDLER;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.api.value.Recorded;
import org.tracedesk.command.dispatch.Commands;
import org.tracedesk.command.dispatch.Sender;
import org.tracedesk.edge.signin.RolesMay;

/** 附件 over HTTP: a file is encrypted as it comes in, and on the disk before its ticket records it. */
@RestController
public class EvidenceEndpoint {

    private final Commands commands;
    private final Reception reception;

    EvidenceEndpoint(Commands commands, Reception reception) {
        this.commands = commands;
        this.reception = reception;
    }

    /** The parts of the body, for the document of the contract. */
    @Schema(name = "AttachEvidence", requiredProperties = Upload.FILE)
    record Parts(
            @Schema(type = "string", format = "binary") String file,
            @Schema(type = "string", format = "date-time") String occurredAt,
            List<String> acknowledge) {}

    @Operation(
            summary = "Attaches a file",
            description =
                    "The answer has the SHA-256 of the file, by which it is asked for. The same file under the same"
                            + " name is attached already.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = Parts.class)))
    @PostMapping("/api/v1/tickets/{id}/attachments")
    @RolesMay({AGENT, HANDLER, SUPERVISOR})
    ResponseEntity<Attached> attach(
            @PathVariable UUID id, @Parameter(hidden = true) HttpServletRequest request, Sender sender)
            throws IOException {
        Reception.Received received =
                reception.receive(commands.look(id, sender.actor()).recorded(), request);
        Recorded recorded = reception.record(received, sender);
        return ResponseEntity.ok()
                .eTag("\"" + recorded.version() + "\"")
                .body(new Attached(id, recorded.version(), received.file().sha256()));
    }
}
