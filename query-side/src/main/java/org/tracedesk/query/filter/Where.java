package org.tracedesk.query.filter;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that all have to hold, with their values; values never become part of the SQL text. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** A condition in which each {@code ?} stands for the next of the values. */
    public Where and(String condition, Object... given) {
        StringBuilder named = new StringBuilder();
        int next = values.size();
        for (char c : condition.toCharArray()) {
            named.append(c == '?' ? ":p" + next++ : String.valueOf(c));
        }
        conditions.add("(" + named + ")");
        values.addAll(List.of(given));
        return this;
    }

    /** A column has one of these values; any value if there are none. */
    public Where anyOf(String column, List<String> wanted) {
        return switch (wanted.size()) {
            case 0 -> this;
            // Equality lets an index give the rows in the order of sorting as well.
            case 1 -> and(column + " = ?", wanted.getFirst());
            default -> and(column + " IN (?)", wanted);
        };
    }

    /** A column lies in a period. */
    public Where within(String column, Period period) {
        return bound(column + " >= ?", period.from()).bound(column + " < ?", period.to());
    }

    private Where bound(String condition, @Nullable Instant bound) {
        return bound == null ? this : and(condition, bound);
    }

    /**
     * The entities of a query.
     *
     * @param sql the query, in which {@code %s} stands for these conditions
     * @param most how many at most
     */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(EntityManager entities, String sql, Class<T> entity, int most) {
        return given(entities.createNativeQuery(sql.formatted(all()), entity).setMaxResults(most))
                .getResultList();
    }

    /**
     * The number that a query gives.
     *
     * @param sql the query, in which {@code %s} stands for these conditions
     */
    public long number(EntityManager entities, String sql) {
        return ((Number) given(entities.createNativeQuery(sql.formatted(all()))).getSingleResult()).longValue();
    }

    private String all() {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    private Query given(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter("p" + i, values.get(i));
        }
        return query;
    }
}
