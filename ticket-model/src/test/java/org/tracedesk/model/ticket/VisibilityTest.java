package org.tracedesk.model.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tracedesk.model.Commands.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;

class VisibilityTest {

    private final TicketState ticket = GivenTicket.on(TestForms.hotline())
            .after(assign("技术部", "handler"), resolve("清洗滤网"), reopen(), assign("运营部", "handler2"))
            .ticket();

    @ParameterizedTest(name = "{1} {0} of {2}: {3}")
    @CsvSource({
        "agent, AGENT, 客服部, true",
        "agent2, AGENT, 客服部, false",
        "handler2, AGENT, 客服部, true",
        "handler, AGENT, 客服部, true",
        "handler3, HANDLER, 技术部, true",
        "handler4, HANDLER, 运营部, true",
        "agent, HANDLER, 客服部, false",
        "supervisor, SUPERVISOR, 客服部, true",
        "auditor, AUDITOR, 审计部, true",
        "agent, ANALYST, 技术部, false",
        "agent, SERVICE, 技术部, false",
        "agent, ADMIN, 技术部, false"
    })
    void aTicketIsVisibleByRole(String login, Role role, String department, boolean visible) {
        assertThat(Visibility.sees(actor(login, Set.of(role), department), ticket))
                .isEqualTo(visible);
    }

    @Test
    void oneOfSeveralRolesIsEnough() {
        assertThat(Visibility.sees(actor("handler3", Set.of(Role.ADMIN, Role.HANDLER), "技术部"), ticket))
                .isTrue();
        assertThat(Visibility.sees(actor("agent", Set.of(), "技术部"), ticket)).isFalse();
    }

    private static Actor actor(String login, Set<Role> roles, String department) {
        return new Actor(login, null, null, null, roles, Set.of(department));
    }
}
