package org.tracedesk.edge.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what the server turns down before it reaches us, such as a NUL in the address, in English only. */
public final class ServerProblem extends ErrorReportValve {

    private static final String BODY = """
            {"type":"/problems/bad-request","title":"Bad request","status":%d,\
            "detail":"The request is malformed.","code":"BAD_REQUEST"}""";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("application/problem+json");
            response.getOutputStream().write(BODY.formatted(status).getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        } catch (IOException gone) {
            // Nobody is left to be told.
            return;
        }
    }
}
