package org.tracedesk.edge.signin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.tracedesk.edge.directory.Directory;
import org.tracedesk.edge.directory.Person;

/** Signs people of the directory in by login and password. */
final class PasswordSignIn implements AuthenticationProvider {

    /** BCrypt reads no more bytes than this. */
    private static final int LONGEST = 72;

    private final Directory directory;
    private final PasswordEncoder encoder;
    private final FailedSignIns failures;
    private final RememberedSignIns remembered = new RememberedSignIns();
    private final String nobodysHash;

    PasswordSignIn(Directory directory, PasswordEncoder encoder, FailedSignIns failures, String nobodysHash) {
        this.directory = directory;
        this.encoder = encoder;
        this.failures = failures;
        this.nobodysHash = nobodysHash;
    }

    @Override
    public boolean supports(Class<?> proof) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(proof);
    }

    @Override
    public Authentication authenticate(Authentication proof) {
        String password = String.valueOf(proof.getCredentials());
        Optional<Person> person = find(proof.getName()).filter(Person::active);
        if (person.isPresent() && remembered.knows(person.get(), password)) {
            return new SignedIn(person.get().actor());
        }
        String address =
                proof.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "nowhere";
        failures.check(proof.getName(), address);
        if (!right(person, password)) {
            failures.failed(proof.getName(), address);
            throw new BadCredentialsException("login and password do not belong together");
        }
        failures.succeeded(proof.getName(), address);
        remembered.remember(person.orElseThrow(), password);
        return new SignedIn(person.orElseThrow().actor());
    }

    private Optional<Person> find(String login) {
        try {
            return directory.find(login);
        } catch (DataAccessException down) {
            throw new AuthenticationServiceException("the directory does not answer", down);
        }
    }

    /** As slow for a login that is not there, so that time does not tell who is. */
    private boolean right(Optional<Person> person, String password) {
        String hash = person.map(Person::passwordHash).orElse(nobodysHash);
        boolean matches =
                password.getBytes(StandardCharsets.UTF_8).length <= LONGEST && encoder.matches(password, hash);
        return matches && person.map(Person::passwordHash).isPresent();
    }
}
