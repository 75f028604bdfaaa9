package org.tracedesk.model.content;

import java.util.regex.Pattern;

/** What the words right before a number say that it is. */
enum NumberLabel {
    /** A resident ID. */
    IDENTITY("身份[证證]|居民[证證]|[证證]件|一代[证證]|(?<![a-z])id(?: card)?"),
    /** A bank card. */
    CARD("[银銀]行|[储儲]蓄|信用卡|借[记記]卡|[银銀][联聯]|卡|[账帳賬][号號户戶]|(?<![a-z])card"),
    /** A number of some other thing, such as an order, a parcel, a device, a meter or an invoice. */
    OTHER_THING("[单單]|[订訂]|[运運]|快[递遞]|物流|包裹|流水|交易|imei|meid|串|序列|(?<![a-z])sn|[设設][备備]"
            + "|[电電水气氣]表|[户戶]|表|[发發]票|[税稅]|[识識][别別]|注册|[执執]照|[条條][码碼形]|[编編]|批[号號次]|合同"
            + "|据|取件|[电電][话話]|手[机機]|座[机機]|客服|[会會][员員]"
            + "|[顺順][丰豐]|[圆圓申中]通|[韵韻][达達]|京[东東]|[邮郵]政|ems");

    /** What may stand between the label and its number. */
    private static final String LINK = "(?:[号號码碼是为為:=#(\"“「 -]|no\\.?)*$";

    private final Pattern words;

    NumberLabel(String words) {
        this.words = Pattern.compile("(?:" + words + ")" + LINK, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a number that follows this text bears the label. */
    boolean on(String before) {
        return words.matcher(before).find();
    }
}
