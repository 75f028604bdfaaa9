package org.tracedesk.model.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payment passwords: the word for one, followed by a value. */
final class PaymentPasswords {

    /** The word, and what may lead from it to the value; group 1 is there if the value is plainly said to be it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?:支付|交易|付款|取款|[银銀]行卡|信用卡) ?(?:密[码碼]|口令)(?!器)"
                    + "|(?:payment|transaction) (?:password|passcode)"
                    + "|(?<![A-Za-z0-9])PIN(?![A-Za-z])(?: ?(?:[码碼]|code|number))?)"
                    + "(?:我|他|她|您|你|客[户戶]|自己|[现現]在|[刚剛]|已[经經]?|[应應][该該]|就|都|一直|之前|原[来來]){0,6}"
                    + "(?:[输輸填写寫]入?[了的]?|使?用[了的]?|告[诉訴知](?:客服|[过過]|我|了){0,3}"
                    + "|(?:[设設][为為置定]?|修?改|更改|[变變]更|重置|[换換])[了过過好的]{0,3})?"
                    + "(\\s{0,4}(?:[是为為成到]了?|[:=]|->|is|was|[\"'“”‘’「』」『(\\[【<《])){0,6}\\s{0,4}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HINT = Pattern.compile("密|口令|[Pp][Ii][Nn]|[Pp][Aa][Ss][Ss]");

    private static final Pattern DIGITS = Pattern.compile("^[0-9](?:[ -]?[0-9]){3,}(?![0-9A-Za-z])");

    /** Digits and letters; a device or a version is followed by what is wrong with it. */
    private static final Pattern MIXED = Pattern.compile(
            "^(?=[^0-9\\s]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9!@#$%^&*_+~-]{4,32}(?![A-Za-z0-9.上下版系手设設端里裡中型机機])");

    private static final Pattern LETTERS = Pattern.compile("^([A-Za-z]{4,32})(?![^\\s\"'”’」』)\\]】>》,.;。!?])");
    private static final Pattern AT_ITS_END = Pattern.compile("^\\S{4,32}?(?:$|[\n,.;。!?)])");

    /** A quantity, a date or a telephone number, which says something about the password. */
    private static final Pattern COUNTED = Pattern.compile("^[0-9]{1,4} ?(?:[年月日号號次位天秒分点點时時条條]|小[时時])"
            + "|^[0-9]{1,9} ?(?:[元块塊万萬名笔筆个個%]|[错錯][误誤]|[报報][错錯])"
            + "|^[0-9]{1,2}:[0-9]{2}");

    private static final Pattern DATED =
            Pattern.compile("^(?:19|20)[0-9]{2}[-/.][0-9]{1,2}(?![0-9])|^[0-9]{1,2}[-/.][0-9]{1,2}(?![0-9-])");
    private static final Pattern TELEPHONE = Pattern.compile(
            "^(?:1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}|0[0-9]{2,3}-[0-9]{7,8}|400-?[0-9]{3}-?[0-9]{4})(?![0-9])");

    /** Digits that follow without a word between are a password of this many, or a date. */
    private static final Pattern UNSAID =
            Pattern.compile("(?!(?:19|20)[0-9]{2}[01][0-9][0-3][0-9])(?:[0-9]{4}|[0-9]{6,8})");

    private static final Set<String> NO_VALUES = Set.of(
            "error",
            "invalid",
            "null",
            "none",
            "wrong",
            "incorrect",
            "failed",
            "failure",
            "locked",
            "expired",
            "unknown",
            "required",
            "undefined",
            "empty",
            "true",
            "false",
            "reset",
            "forgotten",
            "blocked");

    private PaymentPasswords() {}

    static boolean in(String plain) {
        if (!HINT.matcher(plain).find()) {
            return false;
        }
        Matcher named = NAMED.matcher(plain);
        while (named.find()) {
            String rest = plain.substring(named.end(), Math.min(plain.length(), named.end() + 64));
            if (!tellsAboutIt(rest) && isValue(rest, named.group(1) != null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsAboutIt(String rest) {
        return COUNTED.matcher(rest).find()
                || DATED.matcher(rest).find()
                || TELEPHONE.matcher(rest).find();
    }

    private static boolean isValue(String rest, boolean said) {
        Matcher digits = DIGITS.matcher(rest);
        if (digits.find()) {
            String value = digits.group().replaceAll("[ -]", "");
            return said || UNSAID.matcher(value).matches();
        }
        if (MIXED.matcher(rest).find()) {
            return said || AT_ITS_END.matcher(rest).find();
        }
        Matcher letters = LETTERS.matcher(rest);
        return said && letters.find() && !NO_VALUES.contains(letters.group(1).toLowerCase(Locale.ROOT));
    }
}
