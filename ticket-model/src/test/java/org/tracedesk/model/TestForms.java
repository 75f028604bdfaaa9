package org.tracedesk.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Role;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Urgency;
import org.tracedesk.model.form.AuthorityLimits;
import org.tracedesk.model.form.CategoryTree;
import org.tracedesk.model.form.ContentPolicy;
import org.tracedesk.model.form.Form;
import org.tracedesk.model.form.Labels;
import org.tracedesk.model.form.MaskPolicy;
import org.tracedesk.model.form.NumberPattern;
import org.tracedesk.model.form.Practice;
import org.tracedesk.model.form.PriorityScale;
import org.tracedesk.model.form.SatisfactionScale;
import org.tracedesk.model.form.Stage;
import org.tracedesk.model.servicelevel.ServiceLevels;

/** Small forms, each with the rules of its own that decisions depend on. */
public final class TestForms {

    private static final PriorityScale NO_PRIORITY = new PriorityScale(List.of(), null, null);

    private TestForms() {}

    /** Scores tied to words, low up to 3; three priorities; departments by category. */
    public static Form hotline() {
        CategoryTree tree = new CategoryTree(
                List.of(
                        node(
                                "售后服务",
                                "售後服務",
                                "After-sales",
                                "客服部",
                                null,
                                node("故障报修", "故障報修", "Repair", "技术部", Priority.P1),
                                node("安装预约", "安裝預約", "Installation", null, null)),
                        node("产品咨询", "產品諮詢", "Product", null, null, node("功能使用", "功能使用", "Usage", null, null))),
                null);
        PriorityScale priorities = new PriorityScale(
                List.of(
                        new PriorityScale.Level(Priority.P1, new Labels("紧急", "緊急", "Urgent")),
                        new PriorityScale.Level(Priority.P2, new Labels("一般", "一般", "Normal")),
                        new PriorityScale.Level(Priority.P3, new Labels("不紧急", "不緊急", "Low"))),
                Priority.P2,
                null);
        SatisfactionScale scale = new SatisfactionScale(
                true,
                List.of(
                        word("非常满意", "非常滿意", 5),
                        word("满意", "滿意", 4),
                        word("一般", "一般", 3),
                        word("不满意", "不滿意", 2),
                        word("非常不满意", "非常不滿意", 1)),
                3,
                4);
        return form("hotline", tree, priorities, scale, Map.of(), null, false);
    }

    /** The hotline, asking for contact and description at opening and for measures at resolving. */
    public static Form strict() {
        Form hotline = hotline();
        Map<Stage, Set<TicketField>> required = Map.of(
                Stage.OPENING, Set.of(TicketField.DESCRIPTION, TicketField.CUSTOMER_CONTACT, TicketField.CATEGORY),
                Stage.RESOLVING, Set.of(TicketField.SOLUTION, TicketField.CAUSE));
        return form(
                "strict", hotline.categories(), hotline.priorities(), hotline.satisfaction(), required, null, false);
    }

    /** The hotline, asking at closing for a category, a score, and what was done on the way. */
    public static Form complete() {
        Form f = hotline();
        return new Form(
                "complete",
                1,
                f.name(),
                f.number(),
                f.channels(),
                f.tiers(),
                f.categories(),
                f.priorities(),
                f.satisfaction(),
                Map.of(Stage.CLOSING, Set.of(TicketField.CATEGORY, TicketField.CUSTOMER_REACTION, TicketField.SCORE)),
                null,
                false,
                f.content(),
                f.masks(),
                null,
                null,
                List.of(),
                new Practice(Practice.USUAL.repeatWithin(), false, true),
                ServiceLevels.NONE);
    }

    /** Words only, of which one is low; entry within two hours. */
    public static Form communication() {
        SatisfactionScale scale = new SatisfactionScale(
                false,
                List.of(
                        new SatisfactionScale.Level(new Labels("满意", "滿意", "Satisfied"), null, false, true),
                        new SatisfactionScale.Level(new Labels("基本满意", "基本滿意", "Fair"), null, false, true),
                        new SatisfactionScale.Level(new Labels("不满意", "不滿意", "Unsatisfied"), null, true, false)),
                0,
                0);
        CategoryTree tree = new CategoryTree(List.of(node("售后维修类", "售後維修類", "Repair", null, null)), null);
        return form("communication", tree, NO_PRIORITY, scale, Map.of(), Duration.ofHours(2), false);
    }

    /** Scores and words side by side, low up to 3; no priority. */
    public static Form scenario() {
        SatisfactionScale scale = new SatisfactionScale(
                true,
                List.of(
                        new SatisfactionScale.Level(new Labels("满意", "滿意", "Satisfied"), null, false, true),
                        new SatisfactionScale.Level(new Labels("不满意", "不滿意", "Unsatisfied"), null, true, false)),
                3,
                4);
        CategoryTree tree = new CategoryTree(List.of(node("物流问题", "物流問題", "Logistics", null, null)), null);
        return form("scenario", tree, NO_PRIORITY, scale, Map.of(), null, false);
    }

    /** The priority follows from impact and urgency. */
    public static Form rapid() {
        PriorityScale priorities = new PriorityScale(
                List.of(
                        new PriorityScale.Level(Priority.P0, new Labels("P0", "P0", "P0")),
                        new PriorityScale.Level(Priority.P1, new Labels("P1", "P1", "P1")),
                        new PriorityScale.Level(Priority.P2, new Labels("P2", "P2", "P2")),
                        new PriorityScale.Level(Priority.P3, new Labels("P3", "P3", "P3"))),
                Priority.P2,
                Map.of(
                        Impact.MASS_OR_CORE, row(Priority.P0, Priority.P1, Priority.P2),
                        Impact.TEAM, row(Priority.P1, Priority.P2, Priority.P3),
                        Impact.SINGLE, row(Priority.P2, Priority.P3, Priority.P3)));
        CategoryTree tree = new CategoryTree(
                List.of(node("技术类", "技術類", "Technical", "技术部", null, node("功能故障", "功能故障", "Fault", null, null))), null);
        SatisfactionScale scale = new SatisfactionScale(true, List.of(), 0, 4);
        return form("rapid", tree, priorities, scale, Map.of(), null, false);
    }

    /** Reviewed before it is archived. */
    public static Form reviewed() {
        CategoryTree tree = new CategoryTree(List.of(node("售后政策类", "售後政策類", "Policy", null, null)), null);
        SatisfactionScale scale = new SatisfactionScale(true, List.of(), 0, 4);
        return form("reviewed", tree, NO_PRIORITY, scale, Map.of(), null, true);
    }

    /** The hotline, where an agent may give 100 yuan, 20 for questions of use, and a handler 200. */
    public static Form limited() {
        Form hotline = hotline();
        CategoryTree.Node enquiry = hotline.categories().roots().getLast();
        CategoryTree.Node narrowed = new CategoryTree.Node(
                enquiry.labels(), null, null, Map.of(Role.AGENT, new BigDecimal("20")), enquiry.children());
        AuthorityLimits limits = new AuthorityLimits(
                "CNY", Map.of(Role.AGENT, new BigDecimal("100"), Role.HANDLER, new BigDecimal("200")));
        return new Form(
                "limited",
                1,
                hotline.name(),
                hotline.number(),
                hotline.channels(),
                hotline.tiers(),
                new CategoryTree(List.of(hotline.categories().roots().getFirst(), narrowed), null),
                hotline.priorities(),
                hotline.satisfaction(),
                Map.of(),
                null,
                false,
                ContentPolicy.UNSAID,
                MaskPolicy.UNSAID,
                null,
                limits,
                List.of(),
                Practice.USUAL,
                ServiceLevels.NONE);
    }

    private static Form form(
            String id,
            CategoryTree tree,
            PriorityScale priorities,
            SatisfactionScale satisfaction,
            Map<Stage, Set<TicketField>> required,
            @Nullable Duration entryWithin,
            boolean reviewedBeforeArchive) {
        return new Form(
                id,
                1,
                new Labels(id, id, id),
                new NumberPattern("{date}{serial}"),
                List.of(Channel.values()),
                List.of(CustomerTier.values()),
                tree,
                priorities,
                satisfaction,
                required,
                entryWithin,
                reviewedBeforeArchive,
                ContentPolicy.UNSAID,
                MaskPolicy.UNSAID,
                null,
                null,
                List.of(),
                Practice.USUAL,
                ServiceLevels.NONE);
    }

    private static CategoryTree.Node node(
            String zhCn,
            String zhTw,
            String en,
            @Nullable String department,
            @Nullable Priority priority,
            CategoryTree.Node... children) {
        return new CategoryTree.Node(new Labels(zhCn, zhTw, en), department, priority, Map.of(), List.of(children));
    }

    private static SatisfactionScale.Level word(String zhCn, String zhTw, int score) {
        return new SatisfactionScale.Level(new Labels(zhCn, zhTw, "score " + score), score, score <= 3, score >= 4);
    }

    private static Map<Urgency, Priority> row(Priority high, Priority medium, Priority low) {
        return Map.of(Urgency.HIGH, high, Urgency.MEDIUM, medium, Urgency.LOW, low);
    }
}
