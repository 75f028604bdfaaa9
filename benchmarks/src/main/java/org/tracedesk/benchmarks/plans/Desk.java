package org.tracedesk.benchmarks.plans;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Priority;

/** Forms, categories and people of a desk of some size, with some of each far more frequent than others. */
final class Desk {

    /** Begin of the four years in which customers called. */
    static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    /** Their end, and the time at which the questions are asked. */
    static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

    static final List<String> FORMS =
            List.of("hotline", "rapid-feedback", "qa-record", "communication-record", "scenario-guide", "helpdesk");
    static final List<String> PREFIXES = List.of("", "RF", "QA", "CR", "SG", "HD");
    static final List<String> DEPARTMENTS = List.of("技术部", "客服部", "运营部", "物流部", "财务部", "产品部");
    private static final List<String> FIRST_LEVELS = List.of("售后服务", "产品咨询", "投诉建议", "业务办理", "物流配送", "其他类");
    private static final List<String> SECOND_LEVELS = List.of("故障报修", "订单查询", "退换货申请", "功能使用", "价格政策");
    private static final List<Priority> PRIORITIES = List.of(Priority.P2, Priority.P3, Priority.P1, Priority.P0);
    /** Has recorded a tenth of the tickets. */
    static final String FREQUENT_AGENT = "agent";
    /** Has recorded a few tickets, however many there are. */
    static final String NEW_AGENT = "agent2";

    private final Random random;

    Desk(Random random) {
        this.random = random;
    }

    int form() {
        return skewed(FORMS.size());
    }

    List<String> category() {
        return List.of(one(FIRST_LEVELS), one(SECOND_LEVELS));
    }

    Channel channel() {
        return one(List.of(Channel.values()));
    }

    Priority priority() {
        return one(PRIORITIES);
    }

    int department() {
        return skewed(DEPARTMENTS.size());
    }

    /** One of 19 who record tickets. */
    String agent() {
        return random.nextInt(10) == 0 ? FREQUENT_AGENT : "agent" + (10 + skewed(18));
    }

    /** One of 20 who work on them, three or four in a department. */
    String handler(int department) {
        int n = department + DEPARTMENTS.size() * random.nextInt(department < 2 ? 4 : 3);
        return switch (n) {
            case 0 -> "handler";
            case 2 -> "handler2";
            case 6 -> "handler3";
            default -> "handler" + (10 + n);
        };
    }

    private <T> T one(List<T> choice) {
        return choice.get(skewed(choice.size()));
    }

    private int skewed(int size) {
        double where = random.nextDouble();
        return (int) (where * where * size);
    }
}
