package org.tracedesk.query.satisfaction;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.filter.Period;

/**
 * Which statistics are asked for.
 *
 * @param by what to count by
 * @param rated when the ratings were given
 */
record AskedStatistics(Dimension by, Period rated) {

    private static final Map<String, Dimension> WORDS =
            Arrays.stream(Dimension.values()).collect(Collectors.toMap(Dimension::word, Function.identity()));

    static AskedStatistics read(Map<String, List<String>> parameters, ZoneId zone) {
        Asked asked = new Asked(parameters);
        Dimension by = asked.choice("by", WORDS);
        if (!parameters.containsKey("by")) {
            asked.fault(FaultCode.REQUIRED.at("by"));
        }
        AskedStatistics statistics = new AskedStatistics(by == null ? Dimension.CATEGORY : by, asked.period(zone));
        asked.done();
        return statistics;
    }
}
