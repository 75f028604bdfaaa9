package org.tracedesk.command.imports;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.tracedesk.command.dispatch.Lookup;
import org.tracedesk.command.dispatch.TicketGateway;
import org.tracedesk.command.intake.Registrar;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.StrictBody;
import tools.jackson.databind.json.JsonMapper;

/** Imports, with the mappings of {@code tracedesk.imports.directory} beside the shipped ones. */
@Configuration(proxyBeanMethods = false)
@Import(ImportEndpoints.class)
public class ImportConfiguration {

    @Bean
    Imports imports(
            @Value("${tracedesk.imports.directory:}") String directory,
            TicketGateway tickets,
            Registrar registrar,
            Directory directoryOfPeople,
            Lookup lookup,
            StrictBody bodies) {
        Mappings mappings = new Mappings(directory.isBlank() ? null : Path.of(directory));
        JsonMapper json = JsonMapper.builder().build();
        return new Imports(
                mappings, new CaseImport.Surroundings(tickets, registrar, directoryOfPeople, lookup, bodies, json));
    }
}
