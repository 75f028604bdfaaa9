package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketField;
import org.tracedesk.api.value.Urgency;

class ShippedFormsTest {

    private final Forms forms = FormLibrary.shipped();

    @Test
    void areThoseOfTheFiveDocumentsAndTheImport() {
        assertThat(forms.all())
                .containsOnlyKeys(
                        "qa-record", "communication-record", "hotline", "scenario-guide", "rapid-feedback", "helpdesk");
        assertThat(forms.find("hotline", 1)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "qa-record, 产品功能类-账户登录, 產品功能類-賬戶登錄",
        "qa-record, 产品功能类-订单查询, 產品功能類-訂單查詢",
        "qa-record, 售后政策类, 售後政策類",
        "qa-record, 账户操作类, 賬戶操作類",
        "qa-record, 投诉建议类, 投訴建議類",
        "communication-record, 产品功能类, 產品功能類",
        "communication-record, 物流配送类, 物流配送類",
        "communication-record, 售后维修类, 售後維修類",
        "communication-record, 服务态度类, 服務態度類",
        "communication-record, 系统异常类, 系統異常類",
        "communication-record, 其他, 其他",
        "hotline, 产品咨询-功能使用, 產品諮詢-功能使用",
        "hotline, 产品咨询-参数说明, 產品諮詢-參數說明",
        "hotline, 产品咨询-价格政策, 產品諮詢-價格政策",
        "hotline, 售后服务-故障报修, 售後服務-故障報修",
        "hotline, 售后服务-安装预约, 售後服務-安裝預約",
        "hotline, 售后服务-退换货申请, 售後服務-退換貨申請",
        "hotline, 投诉建议-服务质量投诉, 投訴建議-服務質量投訴",
        "hotline, 投诉建议-产品缺陷反馈, 投訴建議-產品缺陷反饋",
        "hotline, 投诉建议-流程优化建议, 投訴建議-流程優化建議",
        "hotline, 业务办理-订单查询, 業務辦理-訂單查詢",
        "hotline, 业务办理-信息修改, 業務辦理-信息修改",
        "hotline, 业务办理-预约服务, 業務辦理-預約服務",
        "scenario-guide, 产品咨询, 產品諮詢",
        "scenario-guide, 订单查询, 訂單查詢",
        "scenario-guide, 投诉处理, 投訴處理",
        "scenario-guide, 售后退换货, 售後退換貨",
        "scenario-guide, 操作指导, 操作指導",
        "scenario-guide, 建议反馈, 建議反饋",
        "scenario-guide, 物流问题, 物流問題",
        "helpdesk, 帮助台-未分类, 幫助台-未分類"
    })
    void findEachCategoryOfTheDocumentsInEitherSpelling(String form, String simplified, String traditional) {
        CategoryTree categories = form(form).categories();
        List<String> path = List.of(simplified.split("-"));
        assertThat(categories.resolve(path)).contains(path);
        assertThat(categories.resolve(List.of(traditional.split("-")))).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"技术类 技術類", "服务类 服務類", "产品类 產品類", "业务类 業務類", "其他类 其他類"})
    void findEveryTypeInEveryClassOfRapidFeedback(String spellings) {
        String simplified = spellings.split(" ")[0];
        String traditional = spellings.split(" ")[1];
        List<String> types = List.of("投诉", "功能故障", "流程咨询", "紧急事件", "流程优化", "跨部门协作");
        List<String> sameTypes = List.of("投訴", "功能故障", "流程諮詢", "緊急事件", "流程優化", "跨部門協作");
        CategoryTree categories = form("rapid-feedback").categories();
        for (int i = 0; i < types.size(); i++) {
            List<String> path = List.of(simplified, types.get(i));
            assertThat(categories.resolve(path)).contains(path);
            assertThat(categories.resolve(List.of(traditional, sameTypes.get(i))))
                    .contains(path);
        }
    }

    @Test
    void leadToALeafAndNowhereElse() {
        CategoryTree categories = form("hotline").categories();
        assertThat(categories.resolve(List.of("售后服务"))).isEmpty();
        assertThat(categories.resolve(List.of("故障报修"))).isEmpty();
        assertThat(categories.resolve(List.of("售后服务", "故障报修", "空调"))).isEmpty();
        assertThat(categories.resolve(List.of("After-sales service", "fault repair")))
                .contains(List.of("售后服务", "故障报修"));
    }

    @Test
    void knowTheDepartmentsThatTheDocumentsName() {
        CategoryTree categories = form("hotline").categories();
        assertThat(categories.department(List.of("售后服务", "故障报修"))).contains("技术部");
        assertThat(categories.department(List.of("投诉建议", "服务质量投诉"))).contains("运营部");
        assertThat(categories.department(List.of("产品咨询", "功能使用"))).isEmpty();
        assertThat(form("rapid-feedback").categories().department(List.of("技术类", "功能故障")))
                .contains("技术部");
    }

    @Test
    void giveImportedTicketsTheirOneCategory() {
        assertThat(form("helpdesk").categories().fallback()).containsExactly("帮助台", "未分类");
        assertThat(form("hotline").categories().fallback()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "qa-record, 特急, P0",
        "qa-record, 紧急, P1",
        "qa-record, 緊急, P1",
        "qa-record, 普通, P2",
        "communication-record, 紧急, P1",
        "communication-record, 普通, P2",
        "hotline, 紧急, P1",
        "hotline, 一般, P2",
        "hotline, 不紧急, P3",
        "hotline, 不緊急, P3",
        "hotline, P3, P3",
        "hotline, urgent, P1",
        "rapid-feedback, P0, P0",
        "rapid-feedback, P3, P3"
    })
    void putTheirPrioritiesOnOneScale(String form, String word, Priority priority) {
        assertThat(form(form).priorities().resolve(word)).contains(priority);
    }

    @Test
    void knowNoOtherPriorities() {
        assertThat(form("hotline").priorities().resolve("P0")).isEmpty();
        assertThat(form("communication-record").priorities().resolve("特急")).isEmpty();
        assertThat(form("scenario-guide").priorities().levels()).isEmpty();
        assertThat(form("scenario-guide").priorities().fallback()).isNull();
        assertThat(forms.all().values())
                .filteredOn(f -> !f.id().equals("scenario-guide"))
                .allMatch(f -> f.priorities().fallback() == Priority.P2);
    }

    @ParameterizedTest
    @CsvSource({"MASS_OR_CORE, P0, P1, P2", "TEAM, P1, P2, P3", "SINGLE, P2, P3, P3"})
    void computeThePriorityOfRapidFeedback(Impact impact, Priority high, Priority medium, Priority low) {
        PriorityScale priorities = form("rapid-feedback").priorities();
        assertThat(priorities.computed()).isTrue();
        assertThat(priorities.compute(impact, Urgency.HIGH)).isEqualTo(high);
        assertThat(priorities.compute(impact, Urgency.MEDIUM)).isEqualTo(medium);
        assertThat(priorities.compute(impact, Urgency.LOW)).isEqualTo(low);
        assertThat(form("hotline").priorities().computed()).isFalse();
    }

    @Test
    void askAtOpeningForNoMoreThanEveryContactTells() {
        Set<TicketField> contact = Set.of(
                TicketField.CHANNEL, TicketField.DESCRIPTION, TicketField.CUSTOMER_NAME, TicketField.CUSTOMER_CONTACT);
        assertThat(forms.all().values()).allSatisfy(f -> assertThat(contact).containsAll(f.required(Stage.OPENING)));
        assertThat(form("rapid-feedback").required(Stage.OPENING)).containsExactly(TicketField.DESCRIPTION);
        assertThat(form("helpdesk").required()).isEmpty();
        assertThat(forms.all().values())
                .filteredOn(f -> !f.id().equals("helpdesk"))
                .allSatisfy(f -> assertThat(f.required(Stage.RESOLVING)).containsExactly(TicketField.SOLUTION));
        assertThat(form("hotline").required(Stage.CLOSING)).contains(TicketField.SOLUTION, TicketField.SCORE);
    }

    @Test
    void offerTheChannelsAndTiersOfTheirDocuments() {
        assertThat(form("qa-record").channels())
                .containsExactly(Channel.PHONE, Channel.CHAT, Channel.EMAIL, Channel.TICKET);
        assertThat(form("hotline").tiers()).containsExactly(CustomerTier.NEW, CustomerTier.EXISTING, CustomerTier.VIP);
    }

    @ParameterizedTest
    @CsvSource({
        "qa-record, 16, 客户编号, 审核时间, 審核時間",
        "communication-record, 12, 沟通时间, 关联附件, 關聯附件",
        "hotline, 20, 记录编号, 备注, 備注",
        "scenario-guide, 13, 客户编号, 备注, 備註",
        "rapid-feedback, 20, 反馈编号, 处理结果, 處理結果",
        "helpdesk, 18, 编号, 备注, 備註"
    })
    void haveTheTablesOfTheirDocumentsAndAUsualOneElse(
            String form, int columns, String first, String last, String traditional) {
        List<TableColumn> table = form(form).table();
        assertThat(table).hasSize(columns);
        assertThat(table.getFirst().heading().zhCn()).isEqualTo(first);
        assertThat(table.getLast().heading().zhCn()).isEqualTo(last);
        assertThat(table.getLast().heading().in(Locale.TRADITIONAL_CHINESE)).isEqualTo(traditional);
    }

    @Test
    void keepTheRulesOfEntryAndReview() {
        assertThat(form("communication-record").entryWithin()).isEqualTo(Duration.ofHours(2));
        assertThat(form("hotline").entryWithin()).isNull();
        assertThat(forms.all().values())
                .filteredOn(Form::reviewedBeforeArchive)
                .extracting(Form::id)
                .containsExactly("qa-record");
    }

    private Form form(String id) {
        return forms.newest(id).orElseThrow();
    }
}
