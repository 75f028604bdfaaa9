package org.tracedesk.model.form;

import java.util.List;

/** What is shown of a customer's name. */
public enum NameMask {
    /** {@code *女士}: how the customer is spoken to, and nothing else (form 1, 客户姓名用*代替). */
    TITLE,
    /** {@code 李*女士}: the surname too (form 3). */
    SURNAME;

    private static final String HIDDEN = "*";

    /** Longer ones first. */
    private static final List<String> HONORIFICS = List.of(
            "女士", "先生", "小姐", "太太", "夫人", "老师", "老師", "师傅", "師傅", "经理", "經理", "医生", "醫生", "同学", "同學", "阿姨", "叔叔", "大爷",
            "大爺", "大妈", "大媽", "总", "總");

    /** The masked name. */
    public String mask(String name) {
        String title = honorific(name);
        String own = withoutHonorific(name);
        // A name of one sign, spoken to in no way, would be shown whole.
        boolean shown =
                this == SURNAME && !own.isEmpty() && (!title.isEmpty() || own.codePointCount(0, own.length()) > 1);
        String surname = shown ? own.substring(0, own.offsetByCodePoints(0, 1)) : "";
        return (surname.equals(HIDDEN) ? "" : surname) + HIDDEN + title;
    }

    /** The name as it may stand in a text without the way the customer is spoken to. */
    public static String withoutHonorific(String name) {
        return name.substring(0, name.length() - honorific(name).length()).strip();
    }

    private static String honorific(String name) {
        return HONORIFICS.stream().filter(name::endsWith).findFirst().orElse("");
    }
}
