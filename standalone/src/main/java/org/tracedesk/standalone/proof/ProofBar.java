package org.tracedesk.standalone.proof;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.tracedesk.ledger.proof.Progress;

/** Shows on the terminal how many events are done: rate, time left. */
final class ProofBar implements Progress, AutoCloseable {

    private final ProgressBar bar;

    ProofBar(String task) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" events", 1)
                .showSpeed()
                .build();
    }

    @Override
    public void at(long done, long total) {
        bar.maxHint(total);
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
