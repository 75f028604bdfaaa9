package org.tracedesk.query.proof;

import static org.tracedesk.api.value.Role.AUDITOR;
import static org.tracedesk.api.value.Role.SUPERVISOR;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tracedesk.edge.paging.Cursor;
import org.tracedesk.edge.paging.Page;
import org.tracedesk.edge.paging.PageAsked;
import org.tracedesk.edge.problem.EdgeCode;
import org.tracedesk.edge.problem.EdgeProblem;
import org.tracedesk.edge.signin.RolesMay;
import org.tracedesk.ledger.seal.PublicSealKey;
import org.tracedesk.ledger.seal.Seal;
import org.tracedesk.ledger.seal.SealFile;
import org.tracedesk.ledger.seal.Seals;
import org.tracedesk.query.filter.Asked;

/** Gives out seals, to be kept where nobody who can change the ledger can change them. */
@RestController
@RolesMay({SUPERVISOR, AUDITOR})
class SealController {

    private static final String LIST = "seals";
    private static final String NEWEST = "latest";
    private static final int MOST_EXPORTED = 10_000;

    private final Seals seals;

    SealController(Seals seals) {
        this.seals = seals;
    }

    @Operation(summary = "The seals of the ledger, newest first")
    @GetMapping("/api/v1/audit/seals")
    Page<Seal> seals(PageAsked page) {
        Long before = page.after(LIST, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return Page.of(
                seals.before(Objects.requireNonNull(before), page.limit() + 1),
                page.limit(),
                seal -> new Cursor(LIST, List.of(Long.toString(seal.number()))));
    }

    @Operation(
            summary = "One seal as a file to keep, by its number or 'latest'",
            description = "Checked later by 'java -jar tracedesk.jar verify --seal FILE', or by sending it to"
                    + " POST /api/v1/audit/verify.")
    @GetMapping("/api/v1/audit/seals/{number}")
    ResponseEntity<SealFile> seal(@PathVariable String number) {
        if (number.equals(NEWEST)) {
            return file(seals.newest().stream().toList());
        }
        if (!number.matches("\\d{1,18}")) {
            throw new EdgeProblem(EdgeCode.NOT_FOUND);
        }
        long wanted = Long.parseLong(number);
        return file(seals.after(wanted - 1, 1).stream()
                .filter(seal -> seal.number() == wanted)
                .toList());
    }

    @Operation(
            summary = "Up to 10,000 seals as one file to keep, from one number to another",
            description = "The more seals are kept, the closer a fault is narrowed down.")
    @GetMapping("/api/v1/audit/seals/export")
    ResponseEntity<SealFile> export(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Asked asked = new Asked(parameters);
        Long from = asked.number("from");
        Long to = asked.number("to");
        asked.done();
        return file(seals.after(from == null ? 0 : from - 1, MOST_EXPORTED).stream()
                .filter(seal -> to == null || seal.number() <= to)
                .toList());
    }

    @Operation(summary = "The public keys that seals were signed with, oldest first")
    @GetMapping("/api/v1/audit/keys")
    @RolesMay({})
    Page<PublicSealKey> keys() {
        return new Page<>(seals.keys(), null);
    }

    private ResponseEntity<SealFile> file(List<Seal> some) {
        if (some.isEmpty()) {
            throw new EdgeProblem(EdgeCode.NOT_FOUND);
        }
        String name = "attachment; filename=\"tracedesk-seal-%d.json\""
                .formatted(some.getLast().number());
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name).body(SealFile.of(seals.keys(), some));
    }
}
