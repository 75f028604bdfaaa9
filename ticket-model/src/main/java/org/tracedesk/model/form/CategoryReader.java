package org.tracedesk.model.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tracedesk.api.value.Role;

/**
 * Reads {@code categories}.
 *
 * @param priorities the form's levels, which a category's priority must be one of
 * @param limited whether the form has limits of authority, which a category can narrow
 */
record CategoryReader(PriorityScale priorities, boolean limited) {

    CategoryTree read(Value value) {
        Value.Section section = value.section("tree", "fallback");
        CategoryTree tree = new CategoryTree(nodes(section.need("tree")), null);
        return new CategoryTree(
                tree.roots(),
                section.find("fallback").map(path -> leaf(path, tree)).orElse(null));
    }

    private List<CategoryTree.Node> nodes(Value value) {
        List<Value> items = value.items();
        if (items.isEmpty()) {
            throw value.at().broken("the list of categories is empty; write at least one, or leave out \"children\"");
        }
        Words.Choice siblings = new Words.Choice();
        return items.stream().map(item -> node(item, siblings)).toList();
    }

    private CategoryTree.Node node(Value value, Words.Choice siblings) {
        Value.Section node = value.section("labels", "department", "priority", "authority", "children");
        Optional<Value> children = node.find("children");
        return new CategoryTree.Node(
                siblings.add(node.need("labels")),
                node.find("department").map(Value::text).orElse(null),
                node.find("priority")
                        .map(p -> PriorityReader.known(p, priorities))
                        .orElse(null),
                node.find("authority").map(this::authority).orElse(Map.of()),
                children.map(this::nodes).orElse(List.of()));
    }

    private Map<Role, BigDecimal> authority(Value value) {
        if (!limited) {
            throw value.at()
                    .broken("the form has no limits of authority; write \"authority\" with their currency first");
        }
        return AuthorityReader.limits(value);
    }

    private static List<String> leaf(Value path, CategoryTree tree) {
        List<String> words = path.items().stream().map(Value::text).toList();
        return tree.resolve(words)
                .orElseThrow(() -> path.at()
                        .broken(String.join("-", words) + " does not lead to a category without children in this tree;"
                                + " write every word of the path from the first level on"));
    }
}
