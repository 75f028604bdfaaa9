package org.tracedesk.query.audit;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.filter.Period;

/** Which entries are asked for: by actor, type, time of recording and ticket. */
record AuditFilter(
        List<String> actor,
        List<String> type,
        Period recorded,
        @Nullable UUID ticket) {

    static AuditFilter read(Map<String, List<String>> parameters, ZoneId zone) {
        Asked asked = new Asked(parameters);
        AuditFilter filter = read(asked, zone);
        asked.done();
        return filter;
    }

    static AuditFilter read(Asked asked, ZoneId zone) {
        return new AuditFilter(
                asked.texts("actor"), asked.texts("type"), asked.period(zone), asked.value("ticket", UUID::fromString));
    }
}
