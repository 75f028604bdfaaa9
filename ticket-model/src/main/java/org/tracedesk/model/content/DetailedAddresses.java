package org.tracedesk.model.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detailed addresses: a region, a road or village in it, and a number on it, such as 北京市朝阳区建国路88号. A region alone
 * says little, and neither does a building without its region.
 */
final class DetailedAddresses {

    private static final String NUMBER =
            "(?:[甲乙丙丁]?[0-9]{1,5}(?:[-之][0-9]{1,4})?|[一二三四五六七八九十百零〇两兩]{1,6}|[甲乙丙丁A-Za-z]|[A-Za-z][0-9]{1,3})";
    private static final String HAN = "[\\p{IsHan}A-Za-z0-9]";
    private static final String INSIDE = "(?:[0-9A-Za-z甲乙丙丁]{1,5}(?:[号號]?[楼樓]|[栋棟幢座]|[单單]元|[层層]|室|[号號]))";

    /** The number on a road; 10号 may be a day, which goes on in another way than a house does. */
    private static final String HOUSE = "(?<house>" + NUMBER + ") ?(?:[号號弄](?![线線机機])|[巷](?=[0-9]))";

    private static final String BUILDING = "(?:" + NUMBER + " ?(?:[号號][楼樓院]|[栋棟幢座]|[单單]元|室|[组組][0-9]|[户戶](?![籍口型])))";

    private static final String ROAD =
            "(?:(?:大道|大街|[路街巷弄]|胡同|(?<![知味报報频頻管轨軌渠通隧车車跑人难難远遠街频頻])道)" + "(?:[东東西南北中])?(?:" + NUMBER + "段)?)";
    private static final String NO_ROAD = "(?<![电電线線网網思油道管气氣走半带帶铁鐵问問让讓回来來])";

    private static final String ESTATE = "(?:小[区區]|花[园園]|家[园園]|公寓|大[厦廈]|[苑庄莊村屯里寨湾灣府城]|社[区區]|新村|[广廣][场場]|中心|SOHO)";

    private static final Pattern ON_A_ROAD = Pattern.compile(NO_ROAD + ROAD + " ?" + HOUSE);
    private static final Pattern IN_AN_ESTATE =
            Pattern.compile("(?:" + ESTATE + "|" + NO_ROAD + ROAD + ") ?" + BUILDING);
    private static final Pattern IN_A_VILLAGE = Pattern.compile("[村屯寨庄莊] ?" + NUMBER + "(?:[组組队隊社号號](?![线線机機]))");
    private static final Pattern GOES_INSIDE = Pattern.compile("^ ?" + INSIDE);

    /** What a day of the month goes on with. */
    private static final Pattern DAY = Pattern.compile("^ ?(?:[前后後之起到至早晚送发發收来來下上中凌左当當以才又就的取开開]|[0-9]{1,2}[点點:])");

    private static final Pattern REGION = Pattern.compile("(?:"
            + HAN + "{0,8}\\p{IsHan}(?:(?<![节節全外本该該])省|自治[区區州]|特[别別]行政[区區])"
            + "|\\p{IsHan}{1,6}(?:(?<![超城上门門股夜集菜都本全我该該外同入房商楼樓牛熊车車早])市"
            + "|(?<![小社地园園厂廠片校景市郊城院库庫分战戰禁务務候盲灾災特误誤专專时時客售闹鬧休教住灰货貨]|自治|行政)[区區]"
            + "|(?<![全本外该該])[县縣]|[旗盟](?=\\p{IsHan}))"
            + "|北京|上海|天津|重[庆慶]|河北|山西|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇]|浙江|安徽|福建|江西|山[东東]|河南|湖北|湖南|[广廣][东東]"
            + "|海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|[内內]蒙古|[广廣]西|西藏|[宁寧]夏|新疆|香港|澳[门門]|[台臺][湾灣北中南]|高雄"
            + "|[广廣]州|深圳|南京|杭州|成都|武[汉漢]|西安|[苏蘇]州|[郑鄭]州|[长長]沙|[东東]莞|青[岛島]|沈[阳陽]|[宁寧]波|昆明|[无無][锡錫]|佛山"
            + "|合肥|大[连連]|福州|[厦廈][门門]|哈[尔爾][滨濱]|[济濟]南|[温溫]州|南[宁寧]|[长長]春|泉州|石家[庄莊]|[贵貴][阳陽]|南昌|金[华華]"
            + "|常州|南通|嘉[兴興]|太原|徐州|惠州|珠海|中山|[台臺]州|[烟煙][台臺]|[兰蘭]州|[绍紹][兴興]|海口|[扬揚]州)");

    /** Without one of these there is no number of a house, a room or a group. */
    private static final Pattern HINT = Pattern.compile("[号號弄巷栋棟幢座元室組组户戶队隊社]");

    private static final Pattern BREAK = Pattern.compile("[。;!?\\n]");
    private static final Pattern GAP = Pattern.compile("(?<=[\\p{IsHan}0-9])[ ,、]{1,2}(?=[\\p{IsHan}0-9])");
    private static final int BEFORE = 48;
    private static final int LONGEST_NAME = 6;
    private static final int AFTER = 12;

    private DetailedAddresses() {}

    static boolean in(String plain) {
        return !spans(plain).isEmpty();
    }

    /** The streets, numbers and rooms of detailed addresses, from left to right; their regions are not in them. */
    static List<AddressSpans.Span> spans(String plain) {
        if (!HINT.matcher(plain).find()) {
            return List.of();
        }
        Joined text = Joined.of(plain);
        SortedMap<Integer, Integer> found = new TreeMap<>();
        onARoad(text.text(), found);
        inRegion(IN_AN_ESTATE, text.text(), found);
        inRegion(IN_A_VILLAGE, text.text(), found);
        List<AddressSpans.Span> spans = new ArrayList<>();
        int end = 0;
        for (Map.Entry<Integer, Integer> one : found.entrySet()) {
            int from = Math.max(text.place(one.getKey()), end);
            int to = text.place(one.getValue() - 1) + 1;
            if (to > from) {
                spans.add(new AddressSpans.Span(from, to));
                end = to;
            }
        }
        return spans;
    }

    /**
     * A text without the blanks and commas that often set off the parts of an address.
     *
     * @param places where each of its characters stood
     */
    private record Joined(String text, int[] places) {

        static Joined of(String plain) {
            StringBuilder text = new StringBuilder(plain.length());
            int[] places = new int[plain.length()];
            Matcher gap = GAP.matcher(plain);
            int from = 0;
            while (gap.find()) {
                from = append(plain, from, gap.start(), text, places, gap.end());
            }
            append(plain, from, plain.length(), text, places, plain.length());
            return new Joined(text.toString(), places);
        }

        private static int append(String plain, int from, int to, StringBuilder text, int[] places, int next) {
            for (int i = from; i < to; i++) {
                places[text.length()] = i;
                text.append(plain.charAt(i));
            }
            return next;
        }

        int place(int index) {
            return places[index];
        }
    }

    private static void onARoad(String text, Map<Integer, Integer> found) {
        Matcher road = ON_A_ROAD.matcher(text);
        while (road.find()) {
            String rest = text.substring(road.end(), Math.min(text.length(), road.end() + AFTER));
            boolean room = GOES_INSIDE.matcher(rest).find();
            if (room || hasRegion(text, road.start()) && !isDay(road.group("house"), rest)) {
                found.merge(beginning(text, road.start()), end(text, road.end()), Math::max);
            }
        }
    }

    private static void inRegion(Pattern place, String text, Map<Integer, Integer> found) {
        Matcher inside = place.matcher(text);
        while (inside.find()) {
            if (hasRegion(text, inside.start())) {
                found.merge(beginning(text, inside.start()), end(text, inside.end()), Math::max);
            }
        }
    }

    /** Where the name of a road or an estate begins: behind its region, or a few signs before. */
    private static int beginning(String text, int at) {
        int sentence = sentence(text, at);
        Matcher region = REGION.matcher(text).region(sentence, at);
        int begin = -1;
        while (region.find()) {
            begin = region.end();
        }
        if (begin >= 0) {
            return begin;
        }
        int from = at;
        while (from > sentence && at - from < LONGEST_NAME && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Where the last of building, unit, floor and room ends. */
    private static int end(String text, int at) {
        int end = at;
        Matcher inside = GOES_INSIDE.matcher(text);
        while (inside.region(end, text.length()).find()) {
            end = inside.end();
        }
        return end;
    }

    private static boolean isDay(String number, String rest) {
        return number.matches("[0-9]{1,2}|[一二三四五六七八九十]{1,3}")
                && DAY.matcher(rest).find();
    }

    /** Whether the sentence names a region shortly before. */
    private static boolean hasRegion(String text, int at) {
        return REGION.matcher(text.substring(sentence(text, at), at)).find();
    }

    /** Where the sentence begins, or the part of it that is near. */
    private static int sentence(String text, int at) {
        int from = Math.max(0, at - BEFORE);
        Matcher end = BREAK.matcher(text).region(from, at);
        while (end.find()) {
            from = end.end();
        }
        return from;
    }
}
