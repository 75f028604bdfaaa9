package org.tracedesk.model.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracedesk.model.form.ContactMask;
import org.tracedesk.model.form.MaskPolicy;
import org.tracedesk.model.form.NameMask;

class MaskTest {

    private static final MaskPolicy HOTLINE = new MaskPolicy(NameMask.SURNAME, ContactMask.FIRST3_LAST4);

    @ParameterizedTest
    @CsvSource({
        "李女士, *女士, 李*女士",
        "王小明先生, *先生, 王*先生",
        "王小明, *, 王*",
        "李, *, *",
        "*女士, *女士, *女士",
        "女士, *女士, *女士",
        "欧阳老师, *老师, 欧*老师",
        "John Smith, *, J*"
    })
    void aNameIsShownByHowTheCustomerIsSpokenTo(String name, String title, String surname) {
        assertThat(NameMask.TITLE.mask(name)).isEqualTo(title);
        assertThat(NameMask.SURNAME.mask(name)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, 138****5678, ****5678",
        "138 1234 5678, 138****5678, ****5678",
        "+86-138-1234-5678, 138****5678, ****5678",
        "１３８１２３４５６７８, 138****5678, ****5678",
        "0755-12345678, 075****5678, ****5678",
        "87654321, ****4321, ****4321",
        "12345, ****, ****",
        "li.na@example.com, ****@example.com, ****@example.com",
        "wx_lina99, ****, ****"
    })
    void aContactIsShownByItsEnds(String contact, String ends, String last) {
        assertThat(ContactMask.FIRST3_LAST4.mask(contact)).isEqualTo(ends);
        assertThat(ContactMask.LAST4.mask(contact)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "李女士来电要求检修, 李*女士来电要求检修",
        "请回电13812345678, 请回电138****5678",
        "请回电138-1234-5678谢谢, 请回电138****5678谢谢",
        "另一个号码139 0012 3456, 另一个号码139****3456",
        "手机１３９００１２３４５６, 手机139****3456",
        "座机0755-87654321, 座机075****4321",
        "电话:87654321, 电话:****4321",
        "邮箱 li.na@example.com 可以, 邮箱 ****@example.com 可以",
        "住在北京市朝阳区建国路88号3号楼201室, 住在北京市朝阳区***",
        "送到北京市朝阳区 建国路 88号 白天, 送到北京市朝阳区 *** 白天",
        "江苏省苏州市花园小区3栋502室门口, 江苏省苏州市***门口"
    })
    void tracesOfAPersonAreMaskedInATextWhateverTheirSpelling(String text, String masked) {
        assertThat(mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "订单号DD20231001005已发货",
                "运单号SF1381234567890",
                "单号20231001005123",
                "2023年10月1日下单,10月5日安装",
                "金额12345678元",
                "中山路10号之前送到",
                "空调制冷差,室温26℃"
            })
    void whatTracesNobodyStays(String text) {
        assertThat(mask(text)).isSameAs(text);
    }

    @Test
    void aNameIsAlsoMaskedWithoutTheWayTheCustomerIsSpokenTo() {
        assertThat(new TextMask(HOTLINE, "王小明先生", null).mask("王小明说,王小明先生也说")).isEqualTo("王*说,王*先生也说");
    }

    @Test
    void aContactThatIsNoNumberIsMaskedWhereverItStands() {
        assertThat(new TextMask(HOTLINE, null, "wx_lina99").mask("微信WX_Lina99已加"))
                .isEqualTo("微信****已加");
    }

    @Test
    void aNameOfOneSignIsAWordOfManyTexts() {
        assertThat(new TextMask(HOTLINE, "李", null).mask("行李丢失")).isEqualTo("行李丢失");
    }

    private static String mask(String text) {
        return new TextMask(HOTLINE, "李女士", "13812345678").mask(text);
    }
}
