package org.tracedesk.command.clocks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/** What is done again and again. */
final class Recurring {

    private Recurring() {}

    /** What every node does by itself. */
    static RecurringTask<Void> onThisNode(String name, String node, Duration every, Runnable work) {
        return Tasks.recurring(name + "@" + node, FixedDelay.of(every)).execute((instance, context) -> work.run());
    }
}
