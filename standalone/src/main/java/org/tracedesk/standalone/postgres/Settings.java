package org.tracedesk.standalone.postgres;

import java.util.LinkedHashMap;
import java.util.Map;

/** How PostgreSQL is set for one desk; all else is left as PostgreSQL has it. */
final class Settings {

    private Settings() {}

    static Map<String, String> ofADesk() {
        Map<String, String> settings = new LinkedHashMap<>();
        // What was acknowledged is on the disk.
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        // Nobody from outside, and no socket in a folder that all may write.
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        // Both sides' pools, the event store's own connections, and some for whoever looks after it.
        settings.put("max_connections", "100");
        // The tickets of some years stay in memory.
        settings.put("shared_buffers", "256MB");
        // An import or a rebuild writes for minutes: fewer checkpoints.
        settings.put("max_wal_size", "2GB");
        // Short queries: compiling them takes longer than running them.
        settings.put("jit", "off");
        // A week of logs, a file a weekday; without failed statements, which may name a customer.
        settings.put("logging_collector", "on");
        settings.put("log_filename", "postgres-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_size", "0");
        settings.put("log_min_messages", "log");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_timezone", "UTC");
        settings.put("timezone", "UTC");
        return settings;
    }
}
