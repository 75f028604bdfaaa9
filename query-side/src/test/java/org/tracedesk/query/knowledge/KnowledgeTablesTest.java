package org.tracedesk.query.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tracedesk.api.event.StandardReplyAdded;
import org.tracedesk.api.event.StandardReplyRevised;
import org.tracedesk.api.value.Personal;
import org.tracedesk.ledger.personal.KeysForTests;
import org.tracedesk.ledger.testing.PostgresForTests;
import org.tracedesk.query.projection.QuerySchema;

class KnowledgeTablesTest {

    @RegisterExtension
    static final PostgresForTests POSTGRES = PostgresForTests.quick();

    private static final UUID REPLY = new UUID(0x2000L, 1);
    private static final Instant AT = Instant.parse("2024-05-20T07:00:00Z");
    /** Sealed once: what an event holds does not change. */
    private static final Personal SAID = KeysForTests.STORY.seal(Personal.of("请等待一天"));

    private final JdbcTemplate jdbc = new JdbcTemplate(POSTGRES.dataSource());
    private final KnowledgeTables tables = new KnowledgeTables(jdbc);

    @BeforeAll
    static void migrate() {
        QuerySchema.prepare(POSTGRES.dataSource());
    }

    @BeforeEach
    void empty() {
        tables.clear();
    }

    @Test
    void what_was_seen_before_changes_nothing() {
        tell();
        List<String> once = rows();

        tell();

        assertThat(rows()).isEqualTo(once);
        tables.clear();
        tell();
        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void a_revision_begins_to_be_adjusted_anew() {
        tell();

        assertThat(jdbc.queryForObject(
                        "SELECT used || ' ' || adjusted || ' ' || to_update FROM query.standard_reply", String.class))
                .isEqualTo("3 2 1");
    }

    private void tell() {
        List<String> category = List.of("产品功能类", "订单查询");
        tables.add(new StandardReplyAdded(REPLY, AT, category, "如何查询物流", "请刷新页面"), 0, "supervisor");
        tables.count(List.of(use(1, 1, false), use(2, 1, true)));
        tables.revise(new StandardReplyRevised(REPLY, AT, 2, category, "如何查询物流", "请等待", null), 1, "supervisor");
        tables.count(List.of(use(3, 2, true)));
    }

    private static ReplyUse use(long version, int revision, boolean adjusted) {
        Personal text = adjusted ? SAID : null;
        return new ReplyUse(new UUID(0x1000L, 1), version, REPLY, revision, adjusted, text, text, AT, "agent");
    }

    private List<String> rows() {
        return jdbc.queryForList("""
                SELECT CAST(r AS text) FROM query.standard_reply r
                UNION ALL SELECT CAST(v AS text) FROM query.standard_reply_revision v
                UNION ALL SELECT CAST(u AS text) FROM query.standard_reply_use u ORDER BY 1""", String.class);
    }
}
