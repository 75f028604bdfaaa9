package org.tracedesk.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payment passwords, detailed addresses and vague words. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支付密码123456",
                "支付密码:123456",
                "支付密碼是654321",
                "交易密码为 888888",
                "交易密碼：１２３４５６",
                "PIN 1234",
                "PIN码是4321",
                "客户告知支付密码是 1 2 3 4 5 6",
                "支付密码“135790”",
                "支付密码(112233)",
                "payment password: hunter22",
                "My payment password is 123456",
                "支付密码改成了246810",
                "支付密码已重置为123456",
                "支付密码设置的是abc123",
                "支付密码:qwerty",
                "客户说她的支付密码就是19900101",
                "支付密码输入123456无效",
                "取款密码123456",
                "支付密码 1-2-3-4-5-6",
                "“支付密码”是123456",
                "支付密码abc12345,无法登录",
                "pin: 0000"
            })
    void aPaymentPasswordIsFound(String text) {
        assertThat(Checked.note(text)).containsExactly(Kind.PAYMENT_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如何修改登录密码?提示“密码错误”但实际未输入错误怎么办?",
                "提示\"支付密码错误\"",
                "忘记支付密码怎么办",
                "支付密码错误次数超过5次被锁定",
                "支付密码是什么",
                "支付密码是6位数字吗",
                "支付密码2023年10月1日重置过",
                "支付密码2023-10-01修改",
                "交易密码3次输错",
                "支付密码为空",
                "修改支付密码需短信验证码,注册手机13812345678",
                "支付密码:忘记了",
                "支付密码错误代码10023",
                "支付密码输错后提示10023错误",
                "支付密码 iPhone15 无法输入",
                "支付密码是iPhone15上设置的",
                "支付密码******",
                "PIN码解锁失败",
                "8PIN 1234接口",
                "SPIN 1234",
                "payment password is required",
                "payment password error",
                "支付密码1000元以下免输",
                "支付密码10086客服无法重置",
                "支付密码,订单号20231001005",
                "交易密码:error",
                "支付密码20231001重置失败",
                "登录密码已通过短信重置"
            })
    void talkOfPasswordsIsNone(String text) {
        assertThat(Checked.note(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北京市朝阳区建国路88号2单元301室",
                "上海市浦东新区世纪大道100号",
                "客户住广东省深圳市南山区科技园南路12号",
                "杭州市西湖区文三路 478 号",
                "北京朝阳建国路88号",
                "河南省周口市扶沟县柴岗乡王庄村3组",
                "江苏省南京市江宁区秣陵街道将军大道8号",
                "台北市信義區市府路45號3樓",
                "台北市大安區忠孝東路四段100號",
                "成都市武侯区阳光花园小区3栋2单元501室",
                "北京市海淀区中关村大街２７号",
                "上海市徐汇区漕溪北路595弄3号",
                "重庆市渝中区解放碑步行街甲8号",
                "送到广州市天河区体育西路103号维多利广场",
                "北京市,朝阳区,建国路,88号",
                "新疆维吾尔自治区乌鲁木齐市天山区解放南路12号",
                "北京市朝阳区望京街道阜通东大街6号院3号楼",
                "建国路88号2单元301室",
                "广州市越秀区大同路88号",
                "上海市青浦区沪青平公路2008号",
                "深圳市宝安区西乡街道固戍一路12栋305",
                "香港特別行政區九龍彌敦道100號",
                "深圳市福田区深南大道1006号"
            })
    void aDetailedAddressIsFound(String text) {
        assertThat(Checked.note(text)).containsExactly(Kind.DETAILED_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北京市",
                "北京市朝阳区",
                "广东省深圳市南山区",
                "客户在上海市浦东新区,要求10月5号上门",
                "发往北京市朝阳区建国路营业部",
                "北京地铁1号线停运",
                "快件到达北京市朝阳区建国路,10月6号派送",
                "阳光小区3栋电梯坏了",
                "售后服务区5号门",
                "超市中山路店3号收银台",
                "客户住在朝阳区建国路附近",
                "建国路88号",
                "北京市用户通过电路1号开关断电",
                "物流显示已到杭州市西湖区文三路网点",
                "广州市天河区客户10号到货",
                "朝阳区建国路10号晚上到货",
                "上海市1号仓库3号货架",
                "北京市客户反映线路2号接口松动",
                "深圳市用户买了2号款式",
                "苏州客户咨询3号楼梯扶手",
                "技术部2号工位",
                "热水器在厨房3层",
                "2023年10月1日上午8号机器故障"
            })
    void aRegionOrANumberAloneIsNoAddress(String text) {
        assertThat(Checked.note(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"空调大概坏了三天", "可能是主板问题", "好像漏水", "遙控器可能沒電", "不可能是电池,可能是主板", "大 概 三天,有可能"})
    void aVagueWordInTheDescriptionIsFound(String text) {
        assertThat(Checked.kinds("hotline", "description", text, null)).containsExactly(Kind.VAGUE_WORDS);
        assertThat(Checked.kinds("hotline", "remark", text, null)).isEmpty();
        assertThat(Checked.kinds("helpdesk", "description", text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户称不可能是操作问题", "排除进水的可能性", "请尽可能今天上门", "盡可能今天上門", "大概率统计口径", "摄像头不是最好像素", "空调不制冷"})
    void anotherWordIsNotVague(String text) {
        assertThat(Checked.kinds("hotline", "description", text, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我", "北京市路", "1 ", "建国路1号", "密码支付密码是", "省市区路号", "6222-", "可能性", "\uFDFA"})
    void theLongestTextsAreLookedThrough(String piece) {
        String text = "支付密码" + piece.repeat((20_000 - 4) / piece.length());
        assertThat(Checked.kinds("hotline", "description", text, null)).doesNotContain(Kind.VAGUE_WORDS);
    }

    @Test
    void anAddressIsRefusedWhereTheFormSaysSo() {
        String address = "北京市朝阳区建国路88号2单元301室";
        assertThat(Checked.on("qa-record", "solution", address, null))
                .containsExactly(new Finding(Kind.DETAILED_ADDRESS, Severity.REFUSED));
        assertThat(Checked.on("hotline", "solution", address, null))
                .containsExactly(new Finding(Kind.DETAILED_ADDRESS, Severity.ACKNOWLEDGE));
    }
}
