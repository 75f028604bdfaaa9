package org.tracedesk.model.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Role;

/**
 * What tickets of a form can be about, one level or more.
 *
 * @param roots the first level, in the form's order
 * @param fallback path given to a ticket that is classified by default; null if the form has no default
 */
public record CategoryTree(List<Node> roots, @Nullable List<String> fallback) {

    /**
     * One category.
     *
     * @param labels its words
     * @param department where its tickets go by default
     * @param priority how urgent they are by default
     * @param authority most that a role may give a customer here, where it differs from the form's
     * @param children the next level; none for a leaf
     */
    public record Node(
            Labels labels,
            @Nullable String department,
            @Nullable Priority priority,
            Map<Role, BigDecimal> authority,
            List<Node> children) {}

    /** The path in the form's own spelling; empty if it does not lead to a leaf of this tree. */
    public Optional<List<String>> resolve(List<String> path) {
        List<Node> nodes = walk(path);
        if (nodes.isEmpty() || !nodes.getLast().children().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(nodes.stream().map(n -> n.labels().zhCn()).toList());
    }

    /** The path in the form's own spelling, down to any level; empty if it is not in this tree. */
    public Optional<List<String>> spell(List<String> path) {
        List<Node> nodes = walk(path);
        return nodes.isEmpty()
                ? Optional.empty()
                : Optional.of(nodes.stream().map(n -> n.labels().zhCn()).toList());
    }

    /** The words along a path; none if it is not in this tree. */
    public List<Labels> labels(List<String> path) {
        return walk(path).stream().map(Node::labels).toList();
    }

    /** Default department of a path: its leaf's, else the nearest parent's. */
    public Optional<String> department(List<String> path) {
        return walk(path).reversed().stream()
                .flatMap(n -> Optional.ofNullable(n.department()).stream())
                .findFirst();
    }

    /** Default priority of a path: its leaf's, else the nearest parent's. */
    public Optional<Priority> priority(List<String> path) {
        return walk(path).reversed().stream()
                .flatMap(n -> Optional.ofNullable(n.priority()).stream())
                .findFirst();
    }

    /** The limits of authority along a path, from its leaf up. */
    List<Map<Role, BigDecimal>> authority(List<String> path) {
        return walk(path).reversed().stream().map(Node::authority).toList();
    }

    /** The nodes along a path; none if one of its words is not in the tree. */
    private List<Node> walk(List<String> path) {
        List<Node> found = new ArrayList<>();
        List<Node> level = roots;
        for (String word : path) {
            Optional<Node> node =
                    level.stream().filter(n -> n.labels().matches(word)).findFirst();
            if (node.isEmpty()) {
                return List.of();
            }
            found.add(node.get());
            level = node.get().children();
        }
        return found;
    }
}
