package org.tracedesk.command.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.model.form.NumberPattern;

/**
 * Numbers of tickets and customers: unique over all nodes and restarts, never reused, with gaps. Serials are taken from
 * the database in blocks that double up to {@value #LARGEST_BLOCK} while a prefix is in demand, so that no row becomes a
 * queue.
 */
public class Numbers {

    private static final int LARGEST_BLOCK = 64;
    private static final int PREFIXES_HELD = 1_000;

    private final JdbcClient jdbc;

    private final Cache<String, Block> blocks = Caffeine.newBuilder()
            .maximumSize(PREFIXES_HELD)
            .expireAfterAccess(1, TimeUnit.HOURS)
            .build();

    public Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a prefix, such as {@code 20231001001}. */
    public String next(String prefix) {
        return NumberPattern.number(prefix, blocks.get(prefix, Block::new).next());
    }

    /** The serials of one prefix that this process has reserved. */
    private final class Block {
        private final String prefix;
        private long next;
        private long end;
        private int size = 1;

        private Block(String prefix) {
            this.prefix = prefix;
        }

        private synchronized long next() {
            if (next == end) {
                end = reserve(size);
                next = end - size;
                size = Math.min(2 * size, LARGEST_BLOCK);
            }
            return next++;
        }

        private long reserve(int count) {
            return jdbc.sql("""
                            INSERT INTO command.number_block AS b (prefix, next_serial) VALUES (:prefix, 1 + :count)
                            ON CONFLICT (prefix) DO UPDATE SET next_serial = b.next_serial + :count
                            RETURNING next_serial""")
                    .param("prefix", prefix)
                    .param("count", count)
                    .query(Long.class)
                    .single();
        }
    }
}
