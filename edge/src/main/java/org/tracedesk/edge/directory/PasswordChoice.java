package org.tracedesk.edge.directory;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How the built-in accounts of a new desk come by their passwords. */
@FunctionalInterface
interface PasswordChoice {

    int LENGTH = 20;
    String SIGNS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** Passwords by login; an account without one is there and cannot sign in. With none at all, no account is made. */
    Map<String, String> of(List<String> logins);

    /** The same password for all. */
    static PasswordChoice demo() {
        return logins -> logins.stream().collect(Collectors.toMap(login -> login, login -> "demo"));
    }

    /** Those that the configuration gives; a login that is none, or a blank password, is a mistake to be told. */
    static PasswordChoice given(Map<String, String> passwords) {
        return logins -> {
            Set<String> unknown = new TreeSet<>(passwords.keySet());
            logins.forEach(unknown::remove);
            if (!unknown.isEmpty()) {
                throw new AccountsRefused(
                        "tracedesk.passwords names " + unknown + ", but the built-in accounts are " + logins + ".");
            }
            passwords.forEach((login, password) -> {
                if (password.isBlank()) {
                    throw new AccountsRefused("tracedesk.passwords." + login + " is blank.");
                }
            });
            return passwords;
        };
    }

    /** New ones, told before anything is kept. */
    static PasswordChoice generated(FirstPasswords told) {
        SecureRandom random = new SecureRandom();
        return logins -> {
            Map<String, String> passwords = new LinkedHashMap<>();
            logins.forEach(login -> passwords.put(
                    login,
                    random.ints(LENGTH, 0, SIGNS.length())
                            .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                            .collect(Collectors.joining())));
            told.made(passwords);
            return passwords;
        };
    }
}
