package org.tracedesk.standalone.move;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tracedesk.ledger.move.MoveProgress;

/** Shows each step of a move on the terminal. */
final class MoveBar implements MoveProgress, AutoCloseable {

    private @Nullable Step shown;
    private @Nullable ProgressBar bar;

    @Override
    public void at(Step step, long done, long all) {
        ProgressBar present = bar;
        if (present == null || shown != step) {
            close();
            present = new ProgressBarBuilder()
                    .setTaskName(step.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .build();
            shown = step;
            bar = present;
        }
        present.maxHint(all);
        present.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
