package org.tracedesk.edge.problem;

import java.util.List;
import org.tracedesk.api.rejection.Fault;

/** The input was readable and has faults, all of them listed; answered 400 {@code INVALID_INPUT}. */
public final class BodyFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BodyFaults(List<Fault> faults) {
        super(faults.size() + " faults", null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
