package org.tracedesk.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.tracedesk.command.CommandSideConfiguration;
import org.tracedesk.edge.EdgeConfiguration;
import org.tracedesk.ledger.LedgerConfiguration;
import org.tracedesk.query.QuerySideConfiguration;
import org.tracedesk.standalone.notice.NoticeConfiguration;
import org.tracedesk.standalone.postgres.EmbeddedDatabaseInitializer;

/** Both sides in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    DeskConfiguration.class,
    LedgerConfiguration.class,
    EdgeConfiguration.class,
    CommandSideConfiguration.class,
    QuerySideConfiguration.class,
    NoticeConfiguration.class
})
public class Tracedesk {

    /** Starts the server, or does what the first argument says: see {@code --help}. */
    public static void main(String[] arguments) {
        if (CommandLines.meant(arguments)) {
            System.exit(CommandLines.of(Tracedesk::application).execute(arguments));
        }
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
