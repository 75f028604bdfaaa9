package org.tracedesk.standalone.client;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who calls. */
public record Account(String login, String password) {

    HttpRequest.Builder sign(HttpRequest.Builder request) {
        byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    @Override
    public String toString() {
        return "Account[" + login + "]";
    }
}
