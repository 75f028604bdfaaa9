package org.tracedesk.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.testing.PostgresForTests;

class VaultTest {

    @RegisterExtension
    static final PostgresForTests postgres = PostgresForTests.quick();

    private final KeysForTests keys = KeysForTests.on(postgres.dataSource());
    private final Vault vault = keys.vault();
    private final ContactBook contacts = keys.contacts(vault);
    private final UUID ticket = UUID.randomUUID();
    private final Personal name = Personal.of("李女士");

    @Test
    void whatOneNodeSealsAnotherOpens() {
        Personal sealed = vault.ofTicket(ticket, null).seal(name);

        assertThat(keys.vault().open(sealed)).contains("李女士");
        assertThat(sealed.toString()).doesNotContain("李");
    }

    @Test
    void equalTextsAreEqualUnderOneKeyAndHaveNothingInCommonUnderTwo() {
        DataKey one = vault.ofTicket(ticket, null);
        DataKey other = vault.ofTicket(UUID.randomUUID(), null);

        assertThat(one.seal(name)).isEqualTo(one.seal(name)).isNotEqualTo(other.seal(name));
        assertThat(((Personal.Sealed) one.seal(name)).cipher())
                .isNotEqualTo(((Personal.Sealed) one.seal(name)).cipher());
        assertThat(((Personal.Sealed) one.seal(name)).same()).isNotEqualTo(((Personal.Sealed) other.seal(name)).same());
        assertThat(one.digest("request", bytes("x"))).isNotEqualTo(other.digest("request", bytes("x")));
    }

    @Test
    void theTicketsOfACustomerAreUnderHisKey() {
        String number = contacts.register("13800000001", "C20231001001", null);

        assertThat(vault.ofTicket(ticket, number).id()).isEqualTo("C20231001001");
        assertThat(contacts.find("13800000001")).contains("C20231001001");
    }

    @Test
    void aCustomerWhoIsMetTwiceAtOnceKeepsTheFirstNumber() {
        contacts.register("13800000002", "C20231001002", null);

        assertThat(keys.contacts(keys.vault()).register("13800000002", "C20231001003", null))
                .isEqualTo("C20231001002");
        assertThat(vault.standing("C20231001003")).isEmpty();
    }

    @Test
    void destroyedKeysOpenNothingAndAreNotMadeAgain() {
        String number = contacts.register("13800000004", "C20231001004", null);
        Vault elsewhere = keys.vault();
        Personal sealed = vault.ofTicket(ticket, number).seal(name);

        vault.destroy(number);
        contacts.forget(number);

        assertThat(vault.open(sealed)).isEmpty();
        assertThat(elsewhere.open(sealed)).isEmpty();
        assertThat(vault.standing(number)).contains(false);
        assertThat(contacts.find("13800000004")).isEmpty();
        assertThat(keys.contacts(vault).find("13800000004")).isEmpty();
    }

    @Test
    void whatIsToldAfterAnErasureStandsUnderTheTicketsKeyAndCanBeErasedToo() {
        String number = contacts.register("13800000005", "C20231001005", null);
        Personal before = vault.ofTicket(ticket, number).seal(name);
        vault.destroy(number);

        Personal after = vault.ofTicket(ticket, number).seal(Personal.of("又来电"));

        assertThat(vault.open(before)).isEmpty();
        assertThat(vault.open(after)).contains("又来电");
        assertThat(vault.standing(number)).contains(true);
        vault.destroy(number);
        assertThat(vault.open(after)).isEmpty();
        assertThat(vault.open(vault.ofTicket(ticket, number).seal(name))).contains("李女士");
    }

    @Test
    void aChangedCipherIsNotOpened() {
        Personal.Sealed sealed = (Personal.Sealed) vault.ofTicket(ticket, null).seal(name);
        char first = sealed.cipher().charAt(0);
        String changed = (first == 'A' ? 'B' : 'A') + sealed.cipher().substring(1);

        assertThat(vault.open(Personal.sealed(sealed.key(), sealed.same(), changed)))
                .isEmpty();
        assertThat(vault.open(Personal.sealed(sealed.key(), sealed.same(), "?")))
                .isEmpty();
        assertThat(vault.open(Personal.sealed(sealed.key(), sealed.same(), ""))).isEmpty();
    }

    @Test
    void theLastDayOfTheLongestRetentionStays() {
        String number = contacts.register("13800000006", "C20231001006", LocalDate.parse("2024-10-01"));

        vault.keepUntil(number, LocalDate.parse("2024-12-01"));
        keys.vault().keepUntil(number, LocalDate.parse("2024-11-01"));

        assertThat(vault.keptUntil(number)).contains(LocalDate.parse("2024-12-01"));
    }

    @Test
    void nothingInTheDatabaseIsInClear() {
        contacts.register("13800000007", "C20231001007", null);

        String dump = String.join(
                "\n",
                JdbcClient.create(postgres.dataSource())
                        .sql("SELECT CAST(c AS text) FROM personal.contact c UNION ALL"
                                + " SELECT CAST(k AS text) FROM personal.data_key k UNION ALL"
                                + " SELECT CAST(d AS text) FROM personal.desk_key d")
                        .query(String.class)
                        .list());
        assertThat(dump).contains("C20231001007").doesNotContain("13800000007").doesNotContain(KeysForTests.MASTER_KEY);
    }

    @Test
    void keysGoOnUnderANewMasterKeyAndTheOldOneIsOfNoUseThen() {
        Personal sealed = vault.ofTicket(ticket, null).seal(name);
        MasterKey old = MasterKey.of(KeysForTests.MASTER_KEY);
        MasterKey next = MasterKey.of("fedcba9876543210".repeat(4));

        PersonalSchema rotated =
                PersonalSchema.prepare(postgres.dataSource(), KeysForTests.configured(next), List.of(old));

        assertThat(new Vault(postgres.dataSource(), rotated.masters()).open(sealed))
                .contains("李女士");
        assertThatThrownBy(() -> PersonalSchema.prepare(postgres.dataSource(), KeysForTests.configured(old), List.of()))
                .isInstanceOf(LedgerRefusesToStart.class)
                .hasMessageContaining(next.id())
                .hasMessageContaining(old.id());
        assertThatThrownBy(() -> keys.vault().open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(next.id());
        // Back, for the other tests.
        PersonalSchema.prepare(postgres.dataSource(), KeysForTests.configured(old), List.of(next));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
