package org.tracedesk.ledger.personal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.ledger.schema.LedgerRefusesToStart;
import org.tracedesk.ledger.schema.LedgerSchema;

/** The keys of personal values; they stand in PostgreSQL, whichever store holds the events. */
@Configuration(proxyBeanMethods = false)
public class PersonalConfiguration {

    private static final String SETTING = "tracedesk.personal-data.master-key";

    @Bean
    PersonalSchema personalSchema(
            LedgerSchema migrated,
            DataSource database,
            @Value("${tracedesk.personal-data.master-key:}") String key,
            @Value("${tracedesk.personal-data.master-key-file:}") String file,
            @Value("${tracedesk.personal-data.make-master-key:false}") boolean make,
            @Value("${tracedesk.personal-data.previous-master-key-files:}") List<String> previousFiles,
            @Value("${tracedesk.personal-data.previous-master-keys:}") List<String> previousKeys) {
        List<MasterKey> previous = new ArrayList<>();
        previousFiles.forEach(name -> previous.add(new MasterKeyFile(Path.of(name)).read()));
        previousKeys.forEach(digits -> previous.add(read(digits, "tracedesk.personal-data.previous-master-keys")));
        PersonalSchema.Configured configured =
                key.isBlank() ? new InFile(file.isBlank() ? null : Path.of(file), make) : new InSetting(key);
        return PersonalSchema.prepare(database, configured, previous);
    }

    @Bean
    Vault vault(PersonalSchema schema, DataSource database) {
        return new Vault(database, schema.masters());
    }

    @Bean
    DeskKey deskKey(PersonalSchema schema) {
        return schema.deskKey();
    }

    @Bean
    ContactBook contactBook(DataSource database, Vault vault, DeskKey deskKey) {
        return new ContactBook(database, vault, deskKey);
    }

    private static MasterKey read(String digits, String name) {
        try {
            return MasterKey.of(digits);
        } catch (IllegalArgumentException e) {
            throw new LedgerRefusesToStart(name + ": " + e.getMessage());
        }
    }

    private record InSetting(String digits) implements PersonalSchema.Configured {

        @Override
        public String name() {
            return SETTING;
        }

        @Override
        public MasterKey masterKey(Optional<String> expected) {
            return read(digits, SETTING);
        }

        /** Never prints the key. */
        @Override
        public String toString() {
            return SETTING;
        }
    }

    /** A new key is made for a database without keys only: to a ledger that has some it would be worth nothing. */
    private record InFile(@Nullable Path path, boolean make) implements PersonalSchema.Configured {

        @Override
        public String name() {
            return String.valueOf(path);
        }

        @Override
        public MasterKey masterKey(Optional<String> expected) {
            if (path == null) {
                throw new LedgerRefusesToStart("There is no master key for the personal data. Give one by " + SETTING
                        + "-file (a file that only this user can read) or " + SETTING
                        + ": 64 hexadecimal digits, such as openssl rand -hex 32 makes.");
            }
            MasterKeyFile file = new MasterKeyFile(path);
            if (file.exists()) {
                return file.read();
            }
            if (expected.isPresent() || !make) {
                throw new LedgerRefusesToStart("The file " + path.toAbsolutePath() + " with the master key"
                        + expected.map(id -> " " + id).orElse("") + " is not there. Put it back, or say where it is by "
                        + SETTING + "-file; without it the personal data cannot be read.");
            }
            return file.make();
        }
    }
}
