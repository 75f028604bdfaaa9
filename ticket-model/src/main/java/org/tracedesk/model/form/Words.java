package org.tracedesk.model.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the words of a form in its three languages. */
final class Words {

    private Words() {}

    /** Either {@code labels: text}, the same in all languages, or one text a language. */
    static Labels read(Value value) {
        if (value instanceof Value.Scalar) {
            String all = value.text();
            return new Labels(all, all, all);
        }
        Value.Section languages = value.section("zh-CN", "zh-TW", "en");
        return new Labels(
                languages.need("zh-CN").text(),
                languages.need("zh-TW").text(),
                languages.need("en").text());
    }

    /** Words among which a user chooses: each must mean one thing only. */
    static final class Choice {

        private final List<Labels> taken = new ArrayList<>();

        Labels add(Value value) {
            Labels labels = read(value);
            Stream.of(labels.zhCn(), labels.zhTw(), labels.en())
                    .filter(word -> taken.stream().anyMatch(t -> t.matches(word)))
                    .findFirst()
                    .ifPresent(word -> {
                        throw value.at().broken("\"" + word + "\" is used twice beside each other; take another word");
                    });
            taken.add(labels);
            return labels;
        }
    }
}
