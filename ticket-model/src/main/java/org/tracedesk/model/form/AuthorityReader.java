package org.tracedesk.model.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.tracedesk.api.value.Role;

/** Reads {@code authority}, of the form and of its categories. */
final class AuthorityReader {

    private static final int LARGEST = 1_000_000_000;
    private static final String[] ROLES =
            AuthorityLimits.SETTLING.stream().map(Enum::name).toArray(String[]::new);

    private AuthorityReader() {}

    static AuthorityLimits read(Value value) {
        Value.Section section = value.section("currency", "limits");
        Value currency = section.need("currency");
        if (!currency.text().matches("[A-Z]{3}")) {
            throw currency.at()
                    .broken("\"" + currency.text() + "\" is no currency; write its ISO 4217 code, such as CNY");
        }
        return new AuthorityLimits(currency.text(), limits(section.need("limits")));
    }

    static Map<Role, BigDecimal> limits(Value value) {
        Value.Section section = value.section(ROLES);
        Map<Role, BigDecimal> limits = new EnumMap<>(Role.class);
        for (Role role : AuthorityLimits.SETTLING) {
            section.find(role.name())
                    .ifPresent(amount -> limits.put(role, BigDecimal.valueOf(amount.whole(0, LARGEST))));
        }
        return Collections.unmodifiableMap(limits);
    }
}
