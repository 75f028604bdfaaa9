package org.tracedesk.model.content;

import java.util.List;
import java.util.regex.Pattern;

/** Words that leave open what happened, as a form lists them. */
final class VagueWords {

    /**
     * Words that hold a vague one and are none: 不可能 is certain, 可能性 and 大概率 name a chance, 尽可能 is a promise,
     * and in 好像素, 大概念, 最好像 the signs belong to other words.
     */
    private static final Pattern OTHER_WORDS =
            Pattern.compile("不可能|可能性|[尽儘盡]可能|大概[率念]|[好高]像素|最好[像象]|[爱愛喜]好[像象]|好象[征徵棋牙]");

    private VagueWords() {}

    static boolean in(String plain, List<String> words) {
        if (words.stream().noneMatch(plain::contains)) {
            return false;
        }
        String left = OTHER_WORDS.matcher(plain).replaceAll("\n");
        return words.stream().anyMatch(left::contains);
    }
}
