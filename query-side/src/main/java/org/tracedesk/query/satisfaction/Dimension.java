package org.tracedesk.query.satisfaction;

import java.util.function.Function;

/** What ratings can be counted by. */
enum Dimension {
    /** First level of the category. */
    CATEGORY("category", "category_first", Rating::categoryFirst),
    /** Full path of the category. */
    CATEGORY2("category2", "category_path", Rating::categoryPath),
    /** Who was responsible when it was rated. */
    ASSIGNEE("assignee", "person", Rating::person),
    /** Department of the round. */
    DEPARTMENT("department", "department", Rating::department),
    /** The way the contact came. */
    CHANNEL("channel", "channel", Rating::channel),
    /** The ticket's form. */
    FORM("form", "form", Rating::form),
    /** Month of the rating in the desk's zone, such as {@code 2023-10}. */
    MONTH("month", "month", Rating::month),
    /** Which handling was rated, from 1. */
    ROUND("round", "CAST(round AS text)", rating -> Integer.toString(rating.round()));

    private final String word;
    private final String column;
    private final Function<Rating, String> key;

    Dimension(String word, String column, Function<Rating, String> key) {
        this.word = word;
        this.column = column;
        this.key = key;
    }

    String word() {
        return word;
    }

    /** The key of a rating in the table of ratings. */
    String column() {
        return column;
    }

    /** The key of a rating; empty where the ticket does not say. */
    String keyOf(Rating rating) {
        return key.apply(rating);
    }
}
