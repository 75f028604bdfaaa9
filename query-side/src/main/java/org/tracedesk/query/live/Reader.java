package org.tracedesk.query.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Who reads server-sent events; each call returns when the network has taken what was written. */
public final class Reader {

    private final HttpServletResponse response;
    private final JsonMapper json;
    private boolean begun;

    Reader(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    /** Sends an event with its data as JSON. */
    public void event(String name, Object data) throws IOException {
        raw("event:" + name + "\ndata:" + json.writeValueAsString(data) + "\n\n");
    }

    /** Sends events, or comments, that are written already. */
    public void raw(String events) throws IOException {
        if (!begun) {
            response.setContentType("text/event-stream");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            // Proxies are not to wait until there is more.
            response.setHeader("X-Accel-Buffering", "no");
            begun = true;
        }
        OutputStream out = response.getOutputStream();
        out.write(events.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    boolean begun() {
        return begun;
    }
}
