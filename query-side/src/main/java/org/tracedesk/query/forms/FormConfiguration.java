package org.tracedesk.query.forms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tracedesk.model.form.Forms;

/** Shows the forms; there is a {@link Forms} bean already. */
@Configuration(proxyBeanMethods = false)
public class FormConfiguration {

    @Bean
    FormController formController(Forms forms) {
        return new FormController(forms);
    }
}
