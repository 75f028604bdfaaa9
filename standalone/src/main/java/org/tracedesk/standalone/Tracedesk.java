package org.tracedesk.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.tracedesk.standalone.postgres.EmbeddedDatabaseInitializer;

/** Both sides in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Tracedesk {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The server, ready to run. */
    public static SpringApplication application() {
        // Before anything of Axon is loaded: nothing here calls home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        var application = new SpringApplication(Tracedesk.class);
        application.addInitializers(new EmbeddedDatabaseInitializer());
        return application;
    }
}
