package org.tracedesk.standalone.rebuild;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows on the terminal how far a replay has come: events, rate, time left, and the step it is at. */
final class ReplayBar {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private ReplayBar() {}

    /** Returns when the replay has ended. */
    static ReplayProgress follow(String task, RemoteReplay replay) {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" events", 1)
                .showSpeed()
                .setUpdateIntervalMillis((int) PAUSE.toMillis())
                .build()) {
            while (true) {
                ReplayProgress now = replay.progress();
                bar.maxHint(now.total());
                bar.stepTo(now.events());
                bar.setExtraMessage(" " + now.step().toLowerCase(Locale.ROOT));
                if (!now.running()) {
                    return now;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the replay itself goes on", e);
        }
    }
}
