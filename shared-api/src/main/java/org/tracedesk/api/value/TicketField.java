package org.tracedesk.api.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every field that a ticket records and that can be amended, by its path in the body of the command that gives it. */
public enum TicketField {
    /** The way the contact came. */
    CHANNEL("channel", Body.OPEN, Kind.ENUM, Channel.class),
    /** Begin of the contact. */
    OCCURRED_AT("occurredAt", Body.OPEN, Kind.INSTANT),
    /** End of the contact. */
    ENDED_AT("endedAt", Body.OPEN, Kind.INSTANT),
    /** Who sought the contact. */
    DIRECTION("direction", Body.OPEN, Kind.ENUM, Direction.class),
    /** Why the desk called. */
    OCCASION("occasion", Body.OPEN, Kind.ENUM, Occasion.class),
    /** 客户姓名 */
    CUSTOMER_NAME("customer.name", Body.OPEN, Kind.SHORT_PERSONAL),
    /** 联系方式 */
    CUSTOMER_CONTACT("customer.contact", Body.OPEN, Kind.SHORT_PERSONAL),
    /** 客户类型 */
    CUSTOMER_TIER("customer.tier", Body.OPEN, Kind.ENUM, CustomerTier.class),
    /** 问题描述 */
    DESCRIPTION("description", Body.OPEN, Kind.TEXT),
    /** 订单号 */
    ORDER_NUMBER("orderNumber", Body.OPEN, Kind.SHORT),
    /** 会员ID */
    MEMBER_ID("memberId", Body.OPEN, Kind.SHORT_PERSONAL),
    /** 工单号 and the like. */
    REFERENCES("references", Body.OPEN, Kind.LIST),
    /** 客户诉求 */
    DEMAND("demand", Body.OPEN, Kind.TEXT),
    /** 需进一步沟通确认 */
    DEMAND_UNCLEAR("demandUnclear", Body.OPEN, Kind.BOOLEAN),
    /** 情绪 */
    MOOD("mood", Body.OPEN, Kind.ENUM, Mood.class),
    /** 影响范围 */
    IMPACT_SCOPE("impactScope", Body.OPEN, Kind.TEXT),
    /** When the problem appeared. */
    PROBLEM_AT("details.problemAt", Body.OPEN, Kind.INSTANT),
    /** Where. */
    PLACE("details.place", Body.OPEN, Kind.TEXT),
    /** 具体场景 */
    SCENE("details.scene", Body.OPEN, Kind.TEXT),
    /** 客户操作步骤 */
    STEPS("details.steps", Body.OPEN, Kind.TEXT),
    /** 异常现象 */
    SYMPTOM("details.symptom", Body.OPEN, Kind.TEXT),
    /** 客户预期 */
    EXPECTATION("details.expectation", Body.OPEN, Kind.TEXT),
    /** 型号 */
    PRODUCT_MODEL("details.productModel", Body.OPEN, Kind.SHORT),
    /** Version of system or app. */
    ENVIRONMENT("details.environment", Body.OPEN, Kind.TEXT),
    /** By what the customer was recognised. */
    IDENTITY_BY("identityCheck.by", Body.OPEN, Kind.ENUM, IdentityProof.class),
    /** Whether the answer was right. */
    IDENTITY_PASSED("identityCheck.passed", Body.OPEN, Kind.BOOLEAN),
    /** 复述确认 */
    RESTATED("restated", Body.OPEN, Kind.BOOLEAN),
    /** Rings before the answer. */
    ANSWER_RINGS("answer.rings", Body.OPEN, Kind.WHOLE),
    /** Seconds until the answer. */
    ANSWER_SECONDS("answer.seconds", Body.OPEN, Kind.WHOLE),
    /** Seconds of waiting. */
    ANSWER_WAIT_SECONDS("answer.waitSeconds", Body.OPEN, Kind.WHOLE),
    /** 备注 */
    REMARK("remark", Body.OPEN, Kind.TEXT),
    /** 问题类型, path in the form's tree. */
    CATEGORY("category", Body.CLASSIFY, Kind.CATEGORY),
    /** 紧急程度 */
    PRIORITY("priority", Body.CLASSIFY, Kind.PRIORITY),
    /** How much is affected. */
    IMPACT("impact", Body.CLASSIFY, Kind.ENUM, Impact.class),
    /** How fast. */
    URGENCY("urgency", Body.CLASSIFY, Kind.ENUM, Urgency.class),
    /** 责任归属 */
    LIABILITY("liability", Body.CLASSIFY, Kind.ENUM, Liability.class),
    /** 处理结果, 解决方案 */
    SOLUTION("solution", Body.RESOLVE, Kind.TEXT),
    /** 执行时间 */
    EXECUTED_AT("executedAt", Body.RESOLVE, Kind.INSTANT),
    /** Who answers for the solution. */
    OWNER("owner", Body.RESOLVE, Kind.SHORT),
    /** 后续跟进 */
    FOLLOW_UP_ACTION("followUpPlan.action", Body.RESOLVE, Kind.TEXT),
    /** When the next action is due. */
    FOLLOW_UP_DUE_AT("followUpPlan.dueAt", Body.RESOLVE, Kind.INSTANT),
    /** What the customer is given. */
    COMPENSATION_AMOUNT("compensation.amount", Body.RESOLVE, Kind.AMOUNT),
    /** ISO 4217 code. */
    COMPENSATION_CURRENCY("compensation.currency", Body.RESOLVE, Kind.CURRENCY),
    /** 主要原因 */
    CAUSE("cause", Body.RESOLVE, Kind.TEXT),
    /** Told in writing. */
    IMPORTANT("important", Body.RESOLVE, Kind.BOOLEAN),
    /** 客户反馈 to the solution. */
    CUSTOMER_REACTION("customerReaction", Body.RESOLVE, Kind.TEXT),
    /** 备注 of the solution. */
    RESOLVE_REMARK("resolve.remark", Body.RESOLVE, Kind.TEXT),
    /** The way the result was told, last. */
    INFORM_CHANNEL("inform.channel", Body.INFORM, Kind.ENUM, Channel.class),
    /** When it was told. */
    INFORM_OCCURRED_AT("inform.occurredAt", Body.INFORM, Kind.INSTANT),
    /** What was said. */
    INFORM_TEXT("inform.text", Body.INFORM, Kind.TEXT),
    /** What the customer said to it. */
    INFORM_CUSTOMER_REACTION("inform.customerReaction", Body.INFORM, Kind.TEXT),
    /** 满意度评分, 1 to 5. */
    SCORE("score", Body.RATE, Kind.SCORE),
    /** 满意度, the form's word. */
    LABEL("label", Body.RATE, Kind.LABEL),
    /** 不满意原因 */
    RATING_REASON("reason", Body.RATE, Kind.TEXT),
    /** 补充意见 */
    RATING_COMMENT("comment", Body.RATE, Kind.TEXT);

    private static final Map<String, TicketField> BY_PATH =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(TicketField::path, f -> f));

    private final String path;
    private final Body body;
    private final Kind kind;
    private final @Nullable Class<? extends Enum<?>> choice;

    TicketField(String path, Body body, Kind kind) {
        this(path, body, kind, null);
    }

    TicketField(String path, Body body, Kind kind, @Nullable Class<? extends Enum<?>> choice) {
        this.path = path;
        this.body = body;
        this.kind = kind;
        this.choice = choice;
    }

    /** The field of a path; the path may name its body first where that is not the opening one: {@code rate.score}. */
    public static Optional<TicketField> ofPath(String path) {
        TicketField exact = BY_PATH.get(path);
        if (exact != null) {
            return Optional.of(exact);
        }
        int dot = path.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(BY_PATH.get(path.substring(dot + 1)))
                        .filter(f -> f.body.prefix().equals(path.substring(0, dot)));
    }

    @JsonCreator
    static TicketField parse(String path) {
        return ofPath(path).orElseThrow(() -> new IllegalArgumentException("no field of a ticket has this path"));
    }

    @JsonValue
    public String path() {
        return path;
    }

    /** The command body that gives the field. */
    public Body body() {
        return body;
    }

    /** What its values look like. */
    public Kind kind() {
        return kind;
    }

    /** The enumeration of a field of kind {@link Kind#ENUM}. */
    public Optional<Class<? extends Enum<?>>> choice() {
        return Optional.ofNullable(choice);
    }

    /** Which command gives a field. */
    public enum Body {
        /** The opening. */
        OPEN,
        /** The classification. */
        CLASSIFY,
        /** The solution. */
        RESOLVE,
        /** The last information of the customer. */
        INFORM,
        /** The rating of the round. */
        RATE;

        String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the values of a field look like. */
    public enum Kind {
        /** Free text, personal. */
        TEXT,
        /** A name, a contact, a member id: personal, on one line. */
        SHORT_PERSONAL,
        /** One line. */
        SHORT,
        /** Several short strings. */
        LIST,
        /** A point in time. */
        INSTANT,
        /** true or false. */
        BOOLEAN,
        /** A whole number, zero or more. */
        WHOLE,
        /** An amount of money with at most 2 decimals, zero or more. */
        AMOUNT,
        /** An ISO 4217 code. */
        CURRENCY,
        /** A constant of an enumeration. */
        ENUM,
        /** A path in the form's category tree. */
        CATEGORY,
        /** A priority the form knows. */
        PRIORITY,
        /** A score of the form's scale. */
        SCORE,
        /** A label of the form's scale. */
        LABEL;

        /** Whether values of this kind say something about a person. */
        public boolean personal() {
            return this == TEXT || this == SHORT_PERSONAL;
        }
    }
}
