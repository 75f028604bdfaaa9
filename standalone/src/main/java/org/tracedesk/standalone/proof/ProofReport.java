package org.tracedesk.standalone.proof;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.proof.FirstFault;
import org.tracedesk.ledger.proof.Verdict;
import org.tracedesk.ledger.proof.What;
import org.tracedesk.ledger.seal.Seal;
import org.tracedesk.ledger.seal.SealFile;

/** What a verification found, in words. */
final class ProofReport {

    private ProofReport() {}

    static String of(Verdict verdict, @Nullable SealFile seals) {
        StringBuilder text = new StringBuilder();
        line(text, "Events   %,d as recorded", verdict.events());
        if (verdict.sealedUpTo() >= 0) {
            line(text, "Sealed   up to %,d", verdict.sealedUpTo());
        }
        FirstFault fault = verdict.firstFault();
        if (fault != null) {
            line(text, "Fault    %s: %s%s", fault.what(), where(fault), said(fault.what()));
            return text.toString();
        }
        if (seals != null) {
            Seal newest = seals.seals().getLast();
            line(
                    text,
                    "Seal     %d of %s holds: all up to position %,d is as it was then (key %s)",
                    newest.number(),
                    newest.sealedAt(),
                    newest.position(),
                    newest.keyId());
        }
        line(text, "Valid");
        return text.toString();
    }

    private static String where(FirstFault fault) {
        String position = fault.position() == null ? "" : "position " + fault.position() + ", ";
        return position
                + (fault.ticket() == null ? "" : "version " + fault.version() + " of ticket " + fault.ticket() + ", ");
    }

    private static String said(What what) {
        return switch (what) {
            case CHANGED -> "the event is not what was recorded";
            case MISSING -> "what was recorded is not there any more";
            case INSERTED -> "the event was never recorded";
            case MOVED -> "the event stands at another place than it was recorded at";
            case NOT_LINKED -> "the event does not continue the chain of its ticket";
            case NOT_NOTED -> "the notary's note of the event is not there any more";
            case SEAL_DIFFERS -> "the ledger up to here is not what was sealed";
            case SEAL_MISSING -> "a seal before this one is not there any more";
            case SEAL_FORGED -> "the seal is of another ledger, or signed by nobody known";
        };
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
