package org.tracedesk.command.routine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tracedesk.command.notices.ListNotices;
import org.tracedesk.command.notices.Notice.Kind;

/** Writes the lists of a day to the supervisors; a list with nothing on it is not sent. */
final class Routine {

    private final OpenRecordTable records;
    private final ListNotices notices;
    private final ZoneId desk;
    private final Clock clock;

    Routine(OpenRecordTable records, ListNotices notices, ZoneId desk, Clock clock) {
        this.records = records;
        this.notices = notices;
        this.desk = desk;
        this.clock = clock;
    }

    /** Form 1: 团队主管每日下班前检查当日记录表. */
    void reviewList() {
        send(Kind.REVIEW_LIST, records.toReview(begin(today()), clock.instant()));
    }

    /** Form 3: what was closed is archived on the day. */
    void archiveCheck() {
        send(Kind.ARCHIVE_CHECK, records.toArchive(clock.instant()));
    }

    void monthlyArchive() {
        send(Kind.MONTHLY_ARCHIVE, records.toArchive(begin(today().withDayOfMonth(1))));
    }

    void overdueList() {
        send(Kind.OVERDUE_LIST, records.overdue(clock.instant()));
    }

    private void send(Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            notices.toSupervisors(kind, today(), lines);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), desk);
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(desk).toInstant();
    }
}
