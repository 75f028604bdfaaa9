package org.tracedesk.benchmarks.plans;

import java.util.List;

/**
 * How a question was answered.
 *
 * @param question what was asked
 * @param first statements of the first time, with what they touched
 * @param last statements of the last time, when they have been prepared and asked often enough to be planned for all values
 */
record Measured(Question question, List<Plan> first, List<Plan> last) {

    long buffers() {
        return sum(first);
    }

    long buffersLast() {
        return sum(last);
    }

    private static long sum(List<Plan> plans) {
        return plans.stream().mapToLong(Plan::buffers).sum();
    }
}
