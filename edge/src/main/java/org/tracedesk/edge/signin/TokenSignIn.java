package org.tracedesk.edge.signin;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.tracedesk.api.value.Actor;
import org.tracedesk.api.value.Role;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;

/** Signs the subject of a verified token in: roles from the token, all else from the directory, which learns of him. */
final class TokenSignIn implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final int LONGEST_LOGIN = 200;

    private final Directory directory;
    private final String rolesClaim;

    /** The claim may be nested, such as {@code realm_access.roles}. */
    TokenSignIn(Directory directory, String rolesClaim) {
        this.directory = directory;
        this.rolesClaim = rolesClaim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Set<Role> roles = roles(claim(token.getClaims()));
        Person person = directory.meet(met(token, roles));
        if (!person.active()) {
            throw new DisabledException("no longer active");
        }
        Actor known = person.actor();
        return new SignedIn(
                new Actor(known.login(), known.staffNumber(), known.name(), known.title(), roles, known.departments()));
    }

    private static Actor met(Jwt token, Set<Role> roles) {
        String preferred = token.getClaimAsString("preferred_username");
        String login = preferred == null || preferred.isBlank() ? token.getSubject() : preferred;
        if (login == null || login.isBlank() || login.length() > LONGEST_LOGIN || login.indexOf('\0') >= 0) {
            throw new InvalidBearerTokenException("the token names nobody");
        }
        String name = token.getClaimAsString("name");
        return new Actor(login, null, name == null || name.isBlank() ? login : name, null, roles, Set.of());
    }

    private @Nullable Object claim(Map<String, Object> claims) {
        if (claims.containsKey(rolesClaim)) {
            return claims.get(rolesClaim);
        }
        Object at = claims;
        for (String step : rolesClaim.split("\\.")) {
            at = at instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return at;
    }

    private static Set<Role> roles(@Nullable Object claim) {
        Collection<?> named = claim instanceof Collection<?> several
                ? several
                : claim instanceof String words ? List.of(words.split("[ ,]+")) : List.of();
        return named.stream().flatMap(TokenSignIn::role).collect(Collectors.toUnmodifiableSet());
    }

    /** A token may name roles of other applications too. */
    private static Stream<Role> role(Object name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(String.valueOf(name).toUpperCase(Locale.ROOT)));
    }
}
