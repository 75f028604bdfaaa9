package org.tracedesk.command.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tracedesk.ledger.chain.NameBasedId;

/** Writes lists into the outbox. */
public final class ListNotices {

    private final NoticeTable table;
    private final Recipients recipients;
    private final Wording wording;
    private final NoticeSettings settings;
    private final Clock clock;

    ListNotices(NoticeTable table, Recipients recipients, Wording wording, NoticeSettings settings, Clock clock) {
        this.table = table;
        this.recipients = recipients;
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    /** A list of tickets to each supervisor; one of a kind a day. */
    public void toSupervisors(Notice.Kind kind, LocalDate day, List<String> lines) {
        recipients.supervisors().forEach(login -> {
            String cause = kind + " " + day + " " + login;
            table.add(new Notice(
                    NameBasedId.of("notice\n" + cause),
                    cause,
                    kind,
                    null,
                    login,
                    settings.addressOf(login),
                    wording.listSubject(kind, day, lines.size()),
                    wording.list(kind, day, lines),
                    clock.instant(),
                    clock.instant(),
                    Notice.Status.WAITING,
                    0,
                    null,
                    null));
        });
    }
}
