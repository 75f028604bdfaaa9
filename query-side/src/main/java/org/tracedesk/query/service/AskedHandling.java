package org.tracedesk.query.service;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.filter.Period;

/**
 * Which statistics of handling are asked for.
 *
 * @param by what to tell them by
 * @param resolved when the rounds were solved
 */
record AskedHandling(HandlingDimension by, Period resolved) {

    static AskedHandling read(Map<String, List<String>> parameters, ZoneId zone) {
        Asked asked = new Asked(parameters);
        HandlingDimension by = asked.choice("by", HandlingDimension.WORDS);
        if (!parameters.containsKey("by")) {
            asked.fault(FaultCode.REQUIRED.at("by"));
        }
        AskedHandling handling = new AskedHandling(by == null ? HandlingDimension.DEPARTMENT : by, asked.period(zone));
        asked.done();
        return handling;
    }
}
