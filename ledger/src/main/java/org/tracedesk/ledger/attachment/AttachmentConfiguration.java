package org.tracedesk.ledger.attachment;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the bytes of attachments are: the same directory for every process of a desk. */
@Configuration(proxyBeanMethods = false)
public class AttachmentConfiguration {

    @Bean
    AttachmentStore attachmentStore(@Value("${tracedesk.attachments.directory:attachments}") Path directory) {
        return new AttachmentStore(directory);
    }
}
