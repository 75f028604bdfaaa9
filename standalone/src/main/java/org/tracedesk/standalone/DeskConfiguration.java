package org.tracedesk.standalone;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.model.form.FormLibrary;
import org.tracedesk.model.form.Forms;

/** What both sides take as given: the time, and the forms. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The shipped forms, and those of {@code tracedesk.forms.directory} beside or instead of them. */
    @Bean
    Forms forms(@Value("${tracedesk.forms.directory:}") String directory) {
        return directory.isBlank() ? FormLibrary.shipped() : FormLibrary.load(Path.of(directory));
    }
}
