package org.tracedesk.edge.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.tracedesk.api.command.Resolved;
import org.tracedesk.edge.json.Body;
import org.tracedesk.edge.paging.PageAsked;

/** Describes the parameters that the edge itself resolves: bodies and pages. */
final class EdgeParameters implements OperationCustomizer {

    private final Map<String, Schema<?>> met = new ConcurrentHashMap<>();

    /** Schemas that the bodies refer to. */
    Map<String, Schema<?>> met() {
        return met;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(Body.class)) {
                operation.setRequestBody(body(parameter.getParameterType()));
            }
            if (parameter.getParameterType() == PageAsked.class) {
                page(operation);
            }
        }
        return operation;
    }

    private RequestBody body(Class<?> record) {
        ResolvedSchema known = ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(record).resolveAsRef(false));
        known.referencedSchemas.forEach((name, schema) -> {
            if (!name.equals(record.getSimpleName())) {
                met.put(name, schema);
            }
        });
        Schema<?> schema = known.schema;
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.isAnnotationPresent(Resolved.class)) {
                schema.getProperties().remove(component.getName());
                if (schema.getRequired() != null) {
                    schema.getRequired().remove(component.getName());
                }
            }
        }
        return new RequestBody()
                .required(schema.getRequired() != null && !schema.getRequired().isEmpty())
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private static void page(Operation operation) {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageAsked.MOST));
        limit.setDefault(PageAsked.USUAL);
        operation.addParametersItem(query("limit", "items of a page", limit));
        operation.addParametersItem(query("cursor", "nextCursor of the page before", new StringSchema()));
    }

    private static Parameter query(String name, String says, Schema<?> schema) {
        return new Parameter().in("query").name(name).description(says).schema(schema);
    }
}
