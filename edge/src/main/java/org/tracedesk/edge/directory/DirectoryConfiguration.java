package org.tracedesk.edge.directory;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
            @Value("${tracedesk.demo:false}") boolean demo,
            ObjectProvider<FirstPasswords> told) {
        new FirstAccounts(database, encoder).make(demo, told.getIfAvailable(() -> DirectoryConfiguration::print));
        return new Directory(new People(database));
    }

    /** To the console and not to the log, which others may read and which is kept. */
    private static void print(Map<String, String> passwords) {
        System.out.println("Built-in accounts, shown this once:");
        passwords.forEach((login, password) -> System.out.printf("  %-12s %s%n", login, password));
    }
}
