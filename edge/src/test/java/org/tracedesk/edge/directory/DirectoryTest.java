package org.tracedesk.edge.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.tracedesk.api.value.Role;
import org.tracedesk.edge.DeskDatabase;

class DirectoryTest {

    private final DataSource database = DeskDatabase.fresh();
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);
    private final Map<String, String> told = new HashMap<>();
    private Directory directory;

    @BeforeEach
    void setUpTheDesk() {
        new DeskSchema(database);
        new FirstAccounts(database, encoder).make(PasswordChoice.generated(told::putAll));
        directory = new Directory(new People(database));
    }

    @Test
    void aNewDeskHasTheBuiltInAccountsWithPasswordsToldOnce() {
        assertThat(told)
                .containsOnlyKeys(
                        "agent",
                        "agent2",
                        "handler",
                        "handler2",
                        "handler3",
                        "supervisor",
                        "auditor",
                        "analyst",
                        "service",
                        "admin");
        assertThat(told.values()).allMatch(password -> password.length() == 20).doesNotHaveDuplicates();
        Person agent = directory.find("agent").orElseThrow();
        assertThat(encoder.matches(told.get("agent"), agent.passwordHash())).isTrue();
        assertThat(agent.toString()).doesNotContain(agent.passwordHash());
    }

    @Test
    void aDeskThatHasPeopleGetsNoMore() {
        Map<String, String> again = new HashMap<>();
        new FirstAccounts(database, encoder).make(PasswordChoice.generated(again::putAll));
        assertThat(again).isEmpty();
    }

    @Test
    void theDemoPasswordIsTheSameForAll() {
        DataSource other = DeskDatabase.fresh();
        new DeskSchema(other);
        new FirstAccounts(other, encoder).make(PasswordChoice.demo());
        var people = new Directory(new People(other));
        assertThat(encoder.matches("demo", people.find("admin").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void onlyWhoIsGivenAPasswordCanSignIn() {
        Directory people = deskWith(PasswordChoice.given(Map.of("admin", "correct horse")));
        assertThat(encoder.matches(
                        "correct horse", people.find("admin").orElseThrow().passwordHash()))
                .isTrue();
        assertThat(people.find("agent").orElseThrow().passwordHash()).isNull();
    }

    @Test
    void aNodeThatIsGivenNoPasswordsLeavesTheAccountsToAnother() {
        assertThat(deskWith(PasswordChoice.given(Map.of())).find("admin")).isEmpty();
    }

    @Test
    void aPasswordForNobodyIsAMistakeAndIsNotRepeated() {
        assertThatThrownBy(() -> deskWith(PasswordChoice.given(Map.of("root", "secret"))))
                .hasMessageContaining("[root]")
                .hasMessageContaining("admin")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> deskWith(PasswordChoice.given(Map.of("admin", " "))))
                .hasMessageContaining("tracedesk.passwords.admin is blank");
    }

    private Directory deskWith(PasswordChoice choice) {
        DataSource other = DeskDatabase.fresh();
        new DeskSchema(other);
        new FirstAccounts(other, encoder).make(choice);
        return new Directory(new People(other));
    }

    @Test
    void departmentsHaveCodesAndMembers() {
        assertThat(directory.department("客服部").map(Department::code)).contains("CS");
        assertThat(directory.department("无此部门").map(Department::code)).isEmpty();
        assertThat(departments(directory, "handler")).containsExactly("技术部");
    }

    @Test
    void aPersonMetByAnImportBelongsToEveryDepartmentHeIsMetIn() {
        directory.meet("Value 9", "Value 1", Role.HANDLER);
        directory.meet("Value 9", "Value 2", Role.HANDLER);
        directory.meet("Value 9", null, Role.AGENT);
        Person met = directory.find("Value 9").orElseThrow();
        assertThat(met.actor().departments()).containsExactly("Value 1", "Value 2");
        assertThat(met.actor().roles()).containsExactly(Role.HANDLER);
        assertThat(met.passwordHash()).isNull();
        assertThat(directory.departments()).contains(new Department("Value 1", null, null));
    }

    @Test
    void whoIsThereKeepsHisRolesWhenMet() {
        directory.meet("agent", "技术部", Role.ADMIN);
        assertThat(directory.find("agent").orElseThrow().actor().roles()).containsExactly(Role.AGENT);
        assertThat(departments(directory, "agent")).contains("技术部");
    }

    @Test
    void whatAnotherNodeChangesIsSeenWithinAMinute() {
        var age = new AtomicLong();
        var here = new Directory(new People(database), age::get);
        assertThat(here.find("Value 3")).isEmpty();
        assertThat(here.department("法务部").map(Department::code)).isEmpty();
        directory.meet("Value 3", "法务部", Role.HANDLER);
        age.addAndGet(Duration.ofSeconds(60).toNanos());
        assertThat(departments(here, "Value 3")).contains("法务部");
        assertThat(here.departments()).contains(new Department("法务部", null, null));
    }

    @Test
    void aLoginThatNoDatabaseCanHoldIsNobodys() {
        assertThat(directory.find("a\0b")).isEmpty();
    }

    private static Set<String> departments(Directory of, String login) {
        return of.find(login).orElseThrow().actor().departments();
    }
}
