package org.tracedesk.model.form;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tracedesk.api.value.Role;

/**
 * What may be given to a customer without asking anybody (form 4, 权限内处理).
 *
 * @param currency ISO 4217 code of the amounts
 * @param byRole most that a role may give; a role that is not named has no limit
 */
public record AuthorityLimits(String currency, Map<Role, BigDecimal> byRole) {

    /** The roles that settle tickets. */
    static final Set<Role> SETTLING = EnumSet.of(Role.AGENT, Role.HANDLER, Role.SUPERVISOR);

    /**
     * Most that somebody may give by the best of his roles; empty if there is no limit.
     *
     * @param narrower limits of a category, from the leaf up; they hold before these
     */
    Optional<BigDecimal> of(Set<Role> roles, List<Map<Role, BigDecimal>> narrower) {
        BigDecimal most = BigDecimal.ZERO;
        for (Role role : roles) {
            if (SETTLING.contains(role)) {
                Optional<BigDecimal> limit = limit(role, narrower);
                if (limit.isEmpty()) {
                    return Optional.empty();
                }
                most = most.max(limit.get());
            }
        }
        return Optional.of(most);
    }

    private Optional<BigDecimal> limit(Role role, List<Map<Role, BigDecimal>> narrower) {
        return narrower.stream()
                .filter(limits -> limits.containsKey(role))
                .findFirst()
                .or(() -> Optional.of(byRole))
                .map(limits -> limits.get(role));
    }
}
