package org.tracedesk.command.ticket;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** The tickets at hand, the least used of which are let go past a fixed number. */
class TicketCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> tickets;

    /** @param most how many tickets are kept */
    TicketCache(long most) {
        tickets = Caffeine.newBuilder().maximumSize(most).build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        return (V) tickets.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        tickets.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return tickets.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        return (T) tickets.get(key, k -> valueSupplier.get());
    }

    @Override
    public boolean remove(Object key) {
        return tickets.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        tickets.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return tickets.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        tickets.asMap().computeIfPresent(key, (k, value) -> update.apply((V) value));
    }

    /** Nobody listens to the tickets at hand. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
