package org.tracedesk.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.tracedesk.command.CommandSideConfiguration;
import org.tracedesk.node.Node;
import org.tracedesk.node.NodeConfiguration;
import org.tracedesk.query.QuerySideConfiguration;
import org.tracedesk.standalone.notice.NoticeConfiguration;
import org.tracedesk.standalone.postgres.EmbeddedDatabaseInitializer;

/** Both sides in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    NodeConfiguration.class,
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
        SpringApplication application = Node.of(Tracedesk.class, "tracedesk", 8080);
        application.addInitializers(new EmbeddedDatabaseInitializer());
        return application;
    }
}
