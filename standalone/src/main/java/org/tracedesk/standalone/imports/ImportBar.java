package org.tracedesk.standalone.imports;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.tracedesk.command.imports.ImportProgress;

/** Shows on the terminal how far an import has come: rows, rate, time left. */
final class ImportBar {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private ImportBar() {}

    /** Returns when the import has ended. */
    static ImportProgress follow(RunningImport one) {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Importing")
                .setUnit(" rows", 1)
                .showSpeed()
                .setUpdateIntervalMillis((int) PAUSE.toMillis())
                .build()) {
            while (true) {
                ImportProgress now = one.progress();
                bar.maxHint(now.rows());
                bar.stepTo(now.done());
                if (now.status() != ImportProgress.Status.RUNNING) {
                    return now;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the import itself may go on", e);
        }
    }
}
