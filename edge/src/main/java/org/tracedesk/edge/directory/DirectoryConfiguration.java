package org.tracedesk.edge.directory;

import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The directory on the desk's database; the built-in accounts are there before it is asked. */
@Configuration(proxyBeanMethods = false)
public class DirectoryConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    DeskSchema deskSchema(DataSource database) {
        return new DeskSchema(database);
    }

    @Bean
    Directory directory(
            DataSource database,
            DeskSchema migrated,
            PasswordEncoder encoder,
            Environment environment,
            ObjectProvider<FirstPasswords> told) {
        new FirstAccounts(database, encoder).make(choice(environment, told.getIfAvailable()));
        return new Directory(new People(database));
    }

    /** Generated ones only where somebody tells them: the console of a server is a log that others may read. */
    private static PasswordChoice choice(Environment environment, @Nullable FirstPasswords told) {
        if (environment.getProperty("tracedesk.demo", Boolean.class, false)) {
            return PasswordChoice.demo();
        }
        Map<String, String> given = Binder.get(environment)
                .bind("tracedesk.passwords", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return given.isEmpty() && told != null ? PasswordChoice.generated(told) : PasswordChoice.given(given);
    }
}
