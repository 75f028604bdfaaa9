package org.tracedesk.standalone.notice;

import java.io.File;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;

/** Tells whoever starts a server what he needs, on the console. */
@Configuration(proxyBeanMethods = false)
public class NoticeConfiguration {

    @Bean
    NewPasswords newPasswords() {
        return new NewPasswords(System.out);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "tracedesk.notice", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> startNotice(
            @Value("${server.address:0.0.0.0}") InetAddress bound,
            @Value("${tracedesk.demo:false}") boolean demo,
            NewPasswords newPasswords,
            Directory directory,
            PasswordEncoder encoder) {
        return ready -> {
            boolean here = bound.isLoopbackAddress() || bound.isAnyLocalAddress();
            String address = "http://" + (here ? "localhost" : bound.getHostAddress()) + ":"
                    + ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
            Accounts accounts = Accounts.of(newPasswords.printed(), demo, () -> haveDemoPassword(directory, encoder));
            System.out.println(new StartNotice(address, !bound.isLoopbackAddress(), accounts, ownCommand()).text());
        };
    }

    /** Asked of the accounts themselves: the data directory may be older than the wish. */
    private static boolean haveDemoPassword(Directory directory, PasswordEncoder encoder) {
        return directory
                .find("agent")
                .map(Person::passwordHash)
                .filter(hash -> encoder.matches("demo", hash))
                .isPresent();
    }

    private static String ownCommand() {
        File source = new ApplicationHome(NoticeConfiguration.class).getSource();
        return source != null && source.isFile()
                ? "java -jar " + source.getName() + " %s"
                : "mvn spring-boot:run \"-Dspring-boot.run.arguments=%s\"";
    }
}
