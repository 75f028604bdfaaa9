package org.tracedesk.query.service;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What handling can be told by. */
enum HandlingDimension {
    /** Department of the round. */
    DEPARTMENT("department", "department"),
    /** Who was responsible. */
    ASSIGNEE("assignee", "person"),
    /** First level of the category. */
    CATEGORY("category", "category_first"),
    /** Full path of the category. */
    CATEGORY2("category2", "category_path"),
    /** The ticket's form. */
    FORM("form", "form COLLATE \"C\"");

    /** Each by its word. */
    static final Map<String, HandlingDimension> WORDS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(HandlingDimension::word, Function.identity()));

    private final String word;
    private final String column;

    HandlingDimension(String word, String column) {
        this.word = word;
        this.column = column;
    }

    String word() {
        return word;
    }

    String column() {
        return column;
    }
}
