package org.tracedesk.edge.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.json.JsonAnswers;
import org.tracedesk.edge.problem.ProblemAnswers;

/** Stateless sign-in on every request: HTTP Basic, and bearer tokens where an issuer is configured. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import({MeController.class, RoleConfiguration.class})
public class SignInConfiguration {

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    /** The one place where anybody is signed in; a second one would check, and count, each password twice. */
    @Bean
    AuthenticationManager signIn(
            Directory directory,
            PasswordEncoder encoder,
            Clock clock,
            ObjectProvider<JwtDecoder> tokens,
            @Value("${tracedesk.oidc.roles-claim:roles}") String rolesClaim) {
        List<AuthenticationProvider> ways = new ArrayList<>();
        ways.add(new PasswordSignIn(
                directory,
                encoder,
                new FailedSignIns(clock),
                encoder.encode(UUID.randomUUID().toString())));
        tokens.ifAvailable(decoder -> {
            var bearer = new JwtAuthenticationProvider(decoder);
            bearer.setJwtAuthenticationConverter(new TokenSignIn(directory, rolesClaim));
            ways.add(bearer);
        });
        return new ProviderManager(ways);
    }

    @Bean
    @ConditionalOnProperty("tracedesk.oidc.audience")
    OAuth2TokenValidator<Jwt> audience(@Value("${tracedesk.oidc.audience}") String audience) {
        return new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience));
    }

    @Bean
    SecurityFilterChain edgeSecurity(
            HttpSecurity http,
            AuthenticationManager signIn,
            ProblemAnswers problems,
            JsonAnswers json,
            ObjectProvider<JwtDecoder> tokens) {
        boolean bearer = tokens.getIfAvailable() != null;
        var answers = new SecurityAnswers(problems, json, bearer);
        http.authenticationManager(signIn)
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                // No cookie signs anybody in, so no other site can make a browser act for him.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT)))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/api/**")
                                .authenticated()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator", "/actuator/**")
                                .hasRole("ADMIN")
                                .anyRequest()
                                .permitAll());
        if (bearer) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(answers)
                    .accessDeniedHandler(answers)
                    .jwt(Customizer.withDefaults()));
        }
        return http.build();
    }
}
