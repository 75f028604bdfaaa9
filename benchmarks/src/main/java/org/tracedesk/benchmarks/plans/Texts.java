package org.tracedesk.benchmarks.plans;

import java.util.List;
import java.util.Random;

/** Chinese texts composed of words, some of which are in most of them and one in very few. */
final class Texts {

    /** In 6 texts of 10. */
    static final String FREQUENT = "订单";
    /** In 2 texts of 100. */
    static final String OCCASIONAL = "漏水";
    /** In 20 tickets, however many there are. */
    static final String RARE = "鳞片";
    /** Stands in its place in all copies of a ticket. */
    static final String INSTEAD = "外壳";

    private static final List<String> GOODS =
            List.of("空调", "洗衣机", "冰箱", "电视", "热水器", "扫地机器人", "净水器", "油烟机", "微波炉", "手机", "耳机", "路由器");
    private static final List<String> TROUBLES = List.of(
            "制冷差", "无法开机", "噪音大", "屏幕破损", "按键失灵", "不能联网", "充不上电", "配件缺失", "发错货", "少发一件", "物流停滞", "安装延误", "退款未到账",
            "发票信息错误", "账号无法登录", "验证码收不到", "优惠券不可用", "页面打不开");
    private static final List<String> WISHES =
            List.of("要求上门检修", "要求换货", "要求退款", "希望尽快答复", "咨询处理进度", "要求补发配件", "要求修改收货时间", "建议改进流程");
    private static final List<String> STEPS = List.of(
            "已联系仓库核实库存",
            "已转技术工程师分析日志",
            "与客户确认上门时间",
            "等待供应商回复",
            "客户补充了照片",
            "已登记换货申请",
            "物流显示运输中",
            "已远程指导重置",
            "检测为主板故障",
            "配件已寄出",
            "财务确认退款路径",
            "客户电话未接通,稍后再拨");

    private final Random random;

    Texts(Random random) {
        this.random = random;
    }

    String description(String orderNumber, boolean rare) {
        String where = random.nextInt(10) < 6 ? "订单" + orderNumber + "的" : "店内购买的";
        String trouble = random.nextInt(50) == 0 ? OCCASIONAL : one(TROUBLES);
        return where + one(GOODS) + (rare ? "有" + RARE : "") + trouble + "," + one(TROUBLES) + "," + one(WISHES);
    }

    String note() {
        return one(STEPS) + "," + one(GOODS) + one(STEPS);
    }

    String solution() {
        return one(STEPS) + ",已处理完成";
    }

    private String one(List<String> words) {
        // The square makes the first words more frequent than the last.
        double where = random.nextDouble();
        return words.get((int) (where * where * words.size()));
    }
}
