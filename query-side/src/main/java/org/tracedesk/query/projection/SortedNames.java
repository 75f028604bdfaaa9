package org.tracedesk.query.projection;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.util.StdConverter;

/** Writes a set in one order, so that equal states have equal texts. */
final class SortedNames extends StdConverter<Set<String>, List<String>> {

    @Override
    public List<String> convert(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
