package org.tracedesk.edge.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tracedesk.edge.Http;
import org.tracedesk.edge.StartedEdge;
import org.tracedesk.edge.directory.Directory;

class TokenSignInTest {

    private static RSAKey key;
    private static HttpServer authority;
    private static StartedEdge edge;

    @BeforeAll
    static void startWithAnAuthority() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("k1").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/keys", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        authority.start();
        edge = new StartedEdge(Map.of(
                "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                "http://localhost:" + authority.getAddress().getPort() + "/keys",
                "tracedesk.oidc.audience",
                "tracedesk",
                "tracedesk.oidc.roles-claim",
                "realm_access.roles"));
    }

    @AfterAll
    static void stop() {
        edge.close();
        authority.stop(0);
    }

    @Test
    void aSubjectMetFirstIsSignedInAndKept() throws JOSEException {
        var me = me(token(claims()));
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().path("login").asString()).isEqualTo("meiling");
        assertThat(me.json().path("name").asString()).isEqualTo("黄美玲");
        assertThat(me.json().path("roles").toString()).isEqualTo("[\"SUPERVISOR\",\"AUDITOR\"]");
        assertThat(edge.bean(Directory.class).find("meiling")).isPresent();
    }

    @Test
    void rolesComeFromTheTokenAndTheRestFromTheDirectory() throws JOSEException {
        var me = me(token(claims().claim("preferred_username", "handler")));
        assertThat(me.json().path("staffNumber").asString()).isEqualTo("JS001");
        assertThat(me.json().path("roles").toString()).isEqualTo("[\"SUPERVISOR\",\"AUDITOR\"]");
    }

    @Test
    void withoutANameTheSubjectIsTheLogin() throws JOSEException {
        var me = me(token(claims().claim("preferred_username", null).claim("name", null)));
        assertThat(me.json().path("login").asString()).isEqualTo("subject-1");
    }

    @Test
    void aTokenForAnotherAudienceDoesNotSignIn() throws JOSEException {
        assertRefused(token(claims().audience("elsewhere")));
    }

    @Test
    void aTokenOfAnotherKeyDoesNotSignIn() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertRefused(signed(claims(), other));
    }

    @Test
    void anExpiredTokenDoesNotSignIn() throws JOSEException {
        assertRefused(token(claims().expirationTime(Date.from(Instant.now().minusSeconds(3600)))));
    }

    @Test
    void basicWorksBesideTokens() {
        assertThat(edge.at("/api/v1/me").as("agent").get().status()).isEqualTo(200);
    }

    private static void assertRefused(String token) {
        var answer = me(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.headers().allValues("WWW-Authenticate")).contains("Bearer");
    }

    private static Http.Answer me(String token) {
        return edge.at("/api/v1/me").with("Authorization", "Bearer " + token).get();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("subject-1")
                .audience("tracedesk")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("preferred_username", "meiling")
                .claim("name", "黄美玲")
                .claim("realm_access", Map.of("roles", List.of("supervisor", "AUDITOR", "offline_access")));
    }

    private static String token(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, key);
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey by) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(), claims.build());
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }
}
