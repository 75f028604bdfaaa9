package org.tracedesk.model.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of this desk, each in all its versions. */
public final class Forms {

    private final Map<String, List<Form>> versions;

    public Forms(Collection<Form> forms) {
        versions =
                forms.stream().sorted(Comparator.comparingInt(Form::version)).collect(Collectors.groupingBy(Form::id));
    }

    /** The version that new tickets are opened on. */
    public Optional<Form> newest(String id) {
        return Optional.ofNullable(versions.get(id)).map(List::getLast);
    }

    /** The version a ticket was opened on. */
    public Optional<Form> find(String id, int version) {
        return versions.getOrDefault(id, List.of()).stream()
                .filter(f -> f.version() == version)
                .findFirst();
    }

    /** The newest version of each form, by id. */
    public Map<String, Form> all() {
        return versions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().getLast()));
    }
}
