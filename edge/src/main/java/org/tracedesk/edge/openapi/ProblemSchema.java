package org.tracedesk.edge.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.tracedesk.edge.problem.Problem;

/** Every operation can be answered by a problem. */
final class ProblemSchema {

    private ProblemSchema() {}

    static void addTo(OpenAPI document) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
        if (document.getPaths() != null) {
            document.getPaths().values().forEach(path -> path.readOperations().forEach(ProblemSchema::answer));
        }
    }

    private static void answer(Operation operation) {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Not served: a problem by RFC 9457")
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(schema))));
    }
}
