package org.tracedesk.model.content;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as service desks write them, full of numbers that may all be recorded. */
final class RealisticTexts {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private static final List<String> TEMPLATES = List.of(
            "{date}下单购买空调(订单号{order}),{day}安装后制冷差,要求检修",
            "客户来电反映订单{order}一直未发货,物流单号{sf}显示停留在{city}中转站",
            "运单{yt}于{datetime}签收,客户称未收到,联系电话{mobile}",
            "快递单号{waybill},{city}{district}网点派送失败3次,要求{day}前重新派送",
            "客户座机{landline},白天联系不上请打{mobile}",
            "电表号{meter},户号{account},抄表读数{reading},客户认为多收{money}元",
            "手机IMEI:{imei},购买于{date},屏幕出现绿线,系统版本V{version}",
            "系统日志编号{stamp}显示支付失败,提示“支付密码错误”,客户表示密码无误",
            "电子发票号码{invoice},发票代码{invoiceCode},抬头需改为公司名称,税号{taxId}",
            "工单WX{order}转技术部*工处理,要求24小时内响应,48小时内完成",
            "{stamp}回调超时,流水号{flow},已请运营部核对,客户编号C{order}",
            "退货单{waybill}与换货单{sf}重复,请{department}核实后于{day}17:00前回复",
            "客户忘记支付密码,已指导其通过“忘记密码”重置,验证码发送至尾号{tail}的手机",
            "会员ID {account},积分{reading}分,{datetime}兑换优惠券{money}元失败,错误代码{code}",
            "{datetime} *工联系客户,约定{day}上午上门检修,客户住{city}{district},请提前电话{mobile}",
            "发往{city}{district}的包裹{waybill}破损,外箱标签{barcode}无法扫描",
            "客服热线400-{three}-{four}排队{two}分钟未接通,改拨{landline}后接通",
            "序列号SN{imei},型号KFR-35GW/{three},出风口温度仅18℃(环境温度28℃),开机{two}分钟",
            "订单{order}金额{money}元,已于{date}原路退回银行卡(尾号{tail}),预计3-5个工作日到账",
            "客户投诉{city}门店10号柜台服务态度差,小票号{flow},要求{day}书面答复",
            "宽带账号{account},光猫MAC 0{three}A-{four},报障时间{datetime},测速{two}M",
            "水表{meter}、燃气表{reading}读数异常,物业电话{landline},住户电话{mobile}",
            "合同编号HT-{order}-{three},保单号{flow},理赔材料{day}已寄出,EMS单号E{nine}CN",
            "您好,订单{order}已更换同型号新机,延保1年,运单号{sf},预计明天上午送达",
            "京东订单{jd}与{jd}为同一收货人{mobile},请合并发货",
            "来电时间{datetime},通话{two}分{two}秒,响铃3声接听,回访评分5分,满意度5 5 4 5",
            "两个座机{landline}、{landline}都打不通,手机{mobile} {mobile}也关机",
            "APP版本{version},登录IP 192.168.{two}.{two},设备ID {hex},{stamp}闪退");

    private final Random random;
    private final Map<String, Supplier<String>> slots = new HashMap<>();

    RealisticTexts(Random random) {
        this.random = random;
        slots.put("date", () -> time("yyyy年M月d日"));
        slots.put("day", () -> time("M月d日"));
        slots.put("datetime", () -> time("yyyy-MM-dd HH:mm"));
        slots.put("stamp", () -> time(one("yyyyMMddHHmmssSSS", "yyyyMMddHHmmss")));
        slots.put("order", () -> one("DD", "", "NO", "") + time("yyyyMMdd") + digits(3, 10));
        slots.put("jd", () -> "2" + digits(11, 11));
        slots.put("sf", () -> "SF" + digits(13, 13));
        slots.put("yt", () -> one("YT", "JT", "ZTO") + digits(13, 13));
        slots.put("waybill", () -> one("7", "4", "3", "46", "22", "35") + digits(11, 13));
        slots.put("landline", () -> one("010-", "021-", "0755-", "021 ") + one("8", "6", "2") + digits(7, 7));
        slots.put("mobile", () -> one("138", "159", "186", "199") + one("", "-") + digits(8, 8));
        slots.put("meter", () -> digits(10, 12));
        slots.put("account", () -> digits(8, 11));
        slots.put("reading", () -> digits(3, 5));
        slots.put("imei", () -> Cards.withCheck(one("35", "86", "01") + digits(12, 12)));
        slots.put("invoice", () -> digits(8, 8));
        slots.put("invoiceCode", () -> "0" + digits(11, 11));
        slots.put("taxId", () -> one("91", "92") + digits(6, 6) + "MA" + digits(7, 7) + "X");
        slots.put("flow", () -> time("yyyyMMddHHmmss") + digits(4, 8));
        slots.put("barcode", () -> "69" + digits(11, 11));
        slots.put("hex", () -> Long.toHexString(random.nextLong()));
        slots.put("version", () -> random.nextInt(20) + "." + random.nextInt(10) + "." + random.nextInt(100));
        slots.put("money", () -> random.nextInt(5000) + one("", ".50"));
        slots.put("code", () -> digits(4, 6));
        slots.put("tail", () -> digits(4, 4));
        slots.put("two", () -> digits(2, 2));
        slots.put("three", () -> digits(3, 3));
        slots.put("four", () -> digits(4, 4));
        slots.put("nine", () -> digits(9, 9));
        slots.put("department", () -> one("技术部", "运营部", "售后部"));
        slots.put("city", () -> one("北京市", "上海", "广州市", "深圳", "杭州市", "成都市", "武汉"));
        slots.put("district", () -> one("", "朝阳区", "南山区", "西湖区", "天河区"));
    }

    Stream<String> all(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> fill(TEMPLATES.get(i % TEMPLATES.size())));
    }

    /** The text with a part put between two of its phrases, as somebody would say it. */
    String with(String text, String part) {
        List<String> phrases = new ArrayList<>(List.of(text.split("(?<=,)")));
        int at = random.nextInt(phrases.size() + 1);
        phrases.add(at, at == phrases.size() ? "," + part : part + ",");
        return String.join("", phrases);
    }

    private String fill(String template) {
        return SLOT.matcher(template)
                .replaceAll(
                        slot -> Matcher.quoteReplacement(Objects.requireNonNull(slots.get(slot.group(1)), slot.group(1))
                                .get()));
    }

    private String time(String pattern) {
        return LocalDateTime.of(2023, 1, 1, 0, 0)
                .plusNanos((long) (random.nextDouble() * 3 * 365 * 24 * 3600) * 1_000_000_000L
                        + random.nextInt(1000) * 1_000_000L)
                .format(DateTimeFormatter.ofPattern(pattern));
    }

    private String digits(int least, int most) {
        StringBuilder digits = new StringBuilder();
        random.ints(least + random.nextInt(most - least + 1), 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
