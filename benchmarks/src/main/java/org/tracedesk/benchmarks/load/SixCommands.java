package org.tracedesk.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** One client's work: tickets of customers who call for the first time, from the opening to the rating. */
final class SixCommands {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicLong CALLERS = new AtomicLong(System.nanoTime() % 100_000_000);

    private final HttpClient http;
    private final String server;

    SixCommands(HttpClient http, String server) {
        this.http = http;
        this.server = server;
    }

    /** Handles one ticket; returns how many commands were accepted. */
    int ticket() throws IOException, InterruptedException {
        String opened = send("agent", "/api/v1/tickets", """
                {"form": "hotline", "channel": "PHONE",
                 "customer": {"name": "李女士", "contact": "139%08d", "tier": "EXISTING"},
                 "description": "空调安装后制冷差,出风口温度18度,要求师傅上门检修", "demand": "上门检修"}""".formatted(CALLERS.incrementAndGet() % 100_000_000));
        String ticket = "/api/v1/tickets/" + JSON.readTree(opened).path("id").asString();
        send("agent", ticket + "/classify", "{\"category\": [\"售后服务\", \"故障报修\"], \"priority\": \"紧急\"}");
        send("agent", ticket + "/assign", "{\"department\": \"技术部\", \"assignee\": \"handler\"}");
        send("handler", ticket + "/notes", "{\"text\": \"已联系客户,约定明天上午上门\"}");
        send("handler", ticket + "/resolve", "{\"solution\": \"已更换同型号新机\", \"outcome\": \"SOLVED\"}");
        send("agent", ticket + "/rate", "{\"score\": 5}");
        return 6;
    }

    private String send(String login, String path, String json) throws IOException, InterruptedException {
        String both = Base64.getEncoder().encodeToString((login + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Authorization", "Basic " + both)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
