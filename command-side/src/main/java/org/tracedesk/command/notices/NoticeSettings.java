package org.tracedesk.command.notices;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who gets notices, and how.
 *
 * @param address address of a person, in which <code>{login}</code> stands for the login
 * @param from address of the sender
 * @param language of the texts, such as {@code zh-CN} or {@code en}
 * @param oldAfter nobody is told of events that are older
 * @param lastStage logins of those who are told at last
 * @param lastStageAfter how long after a clock ran out they are, if it still has not been stopped
 * @param pause shortest pause before a notice is tried again; it doubles each time
 * @param attempts how often a notice is tried at most
 */
@ConfigurationProperties("tracedesk.notices")
record NoticeSettings(
        @DefaultValue("{login}@localhost") String address,
        @DefaultValue("tracedesk@localhost") String from,
        @DefaultValue("zh-CN") Locale language,
        @DefaultValue("1d") Duration oldAfter,
        @DefaultValue List<String> lastStage,
        @DefaultValue("24h") Duration lastStageAfter,
        @DefaultValue("1m") Duration pause,
        @DefaultValue("12") int attempts) {

    String addressOf(String login) {
        return address.replace("{login}", login);
    }
}
