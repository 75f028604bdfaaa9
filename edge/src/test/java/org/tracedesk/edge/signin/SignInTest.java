package org.tracedesk.edge.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tracedesk.api.value.Role;
import org.tracedesk.edge.StartedEdge;
import org.tracedesk.edge.directory.Directory;

class SignInTest {

    private final StartedEdge edge = StartedEdge.shared();

    @Test
    void aPersonIsToldWhoHeIs() {
        var me = edge.at("/api/v1/me").as("agent").get();
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("login").asString()).isEqualTo("agent");
        assertThat(me.json().path("staffNumber").asString()).isEqualTo("CS001");
        assertThat(me.json().path("roles").get(0).asString()).isEqualTo("AGENT");
        assertThat(me.json().path("departments").get(0).asString()).isEqualTo("客服部");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent2",
                "handler",
                "handler2",
                "handler3",
                "supervisor",
                "auditor",
                "analyst",
                "service",
                "admin"
            })
    void everyBuiltInAccountSignsIn(String login) {
        assertThat(edge.at("/api/v1/me").as(login).get().status()).isEqualTo(200);
    }

    @Test
    void nobodyIsServedWithoutSigningIn() {
        var answer = edge.at("/api/v1/me").get();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "demo demo"})
    void aWrongPasswordDoesNotSignIn(String password) {
        var answer = edge.at("/api/v1/me").as("auditor", password).get();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void aPasswordLongerThanCanBeCheckedDoesNotSignIn() {
        assertThat(edge.at("/api/v1/me").as("auditor", "x".repeat(100)).get().status())
                .isEqualTo(401);
    }

    @Test
    void aScriptIsNotMadeToAskForAPassword() {
        var answer =
                edge.at("/api/v1/me").with("X-Requested-With", "XMLHttpRequest").get();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isNull();
    }

    @Test
    void afterTenWrongPasswordsTheNextIsNotHeard() {
        for (int i = 0; i < FailedSignIns.MOST; i++) {
            assertThat(edge.at("/api/v1/me").as("nobody", "wrong" + i).get().status())
                    .isEqualTo(401);
        }
        var answer = edge.at("/api/v1/me").as("nobody", "right?").get();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(answer.header("Retry-After")).isEqualTo("301");
        assertThat(edge.at("/api/v1/me").as("agent").get().status()).isEqualTo(200);
    }

    @Test
    void whoHasLeftIsForgotten() {
        var directory = edge.bean(Directory.class);
        var jdbc = edge.bean(JdbcClient.class);
        jdbc.sql("""
                        insert into desk.person (login, name, password_hash, roles)
                        select 'leaver', '冯远', password_hash, '{AGENT}' from desk.person where login = 'agent'""").update();
        assertThat(edge.at("/api/v1/me").as("leaver").get().status()).isEqualTo(200);
        jdbc.sql("update desk.person set active = false where login = 'leaver'").update();
        directory.forget("leaver");
        assertThat(edge.at("/api/v1/me").as("leaver").get().status()).isEqualTo(401);
    }

    @Test
    void whoWasOnlyMetByAnImportDoesNotSignIn() {
        edge.bean(Directory.class).meet("Value 1", "Value 2", Role.HANDLER);
        assertThat(edge.at("/api/v1/me").as("Value 1", "demo").get().status()).isEqualTo(401);
        assertThat(edge.at("/api/v1/me").as("Value 1", "null").get().status()).isEqualTo(401);
    }

    @Test
    void onlyAnAdministratorLooksBehindTheScenes() {
        assertThat(edge.at("/actuator/env").get().status()).isEqualTo(401);
        assertThat(edge.at("/actuator/env").as("agent").get().code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(edge.at("/actuator/env").as("admin").get().status()).isEqualTo(404);
        assertThat(edge.at("/actuator/health/liveness").get().status()).isEqualTo(404);
    }

    @Test
    void theContractIsPublic() {
        var document = edge.at("/v3/api-docs").get();
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().path("openapi").asString()).startsWith("3.1");
        assertThat(document.json()
                        .at("/components/securitySchemes/basic/scheme")
                        .asString())
                .isEqualTo("basic");
        assertThat(document.json()
                        .at("/components/schemas/Problem/properties/code/type")
                        .asString())
                .isEqualTo("string");
        var body = document.json()
                .at("/paths/~1api~1v1~1tickets~1{id}~1notes/post/requestBody/content/application~1json/schema");
        assertThat(body.at("/properties/text/type").asString()).isEqualTo("string");
        assertThat(body.at("/properties").has("ticketId")).isFalse();
        assertThat(document.json().at("/components/schemas").has("FollowUpPlan"))
                .isTrue();
        assertThat(document.text()).contains("nextCursor of the page before");
        assertThat(edge.at("/swagger-ui/index.html").get().status()).isEqualTo(200);
    }
}
