package org.tracedesk.standalone.postgres;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Gives the application the embedded database, unless {@code spring.datasource.url} names another. */
public final class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        EmbeddedDatabase database =
                EmbeddedDatabase.start(Path.of(environment.getProperty("tracedesk.data-dir", "data")));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.username(),
                                "spring.datasource.password", database.password())));
        // Beans are destroyed in the opposite order of their registration: the first one here is the last to stop.
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerDisposableBean("embeddedDatabase", database::close);
    }
}
