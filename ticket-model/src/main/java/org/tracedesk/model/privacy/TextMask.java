package org.tracedesk.model.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tracedesk.model.content.AddressSpans;
import org.tracedesk.model.form.MaskPolicy;
import org.tracedesk.model.form.NameMask;

/** Masks the traces of a person in free texts: the customer's name and contact, telephone numbers, addresses. */
public final class TextMask {

    private static final String DIGIT = "[0-9０-９]";
    private static final String GAP = "[ \\-－–—·.　]?";
    private static final String BEFORE = "(?<!" + DIGIT + ")";
    private static final String AFTER = "(?!" + DIGIT + ")";

    private static final Pattern MOBILE = Pattern.compile(BEFORE + "[1１][3-9３-９](?:" + GAP + DIGIT + "){9}" + AFTER);
    private static final Pattern LANDLINE =
            Pattern.compile(BEFORE + "[(（]?[0０]" + DIGIT + "{2,3}[)）]?" + GAP + DIGIT + "{7,8}" + AFTER);
    /** Seven or eight digits are a telephone number only if the text says so. */
    private static final Pattern NAMED =
            Pattern.compile("(?<=(?:电话|電話|座机|座機|手机|手機|联系方式|聯繫方式|聯絡電話)[是为為:： ]{0,3})" + DIGIT + "{7,8}" + AFTER);

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ().\\-–—－·]+");

    /** A shorter name is a word of many texts. */
    private static final int SHORTEST_NAME = 2;

    private final MaskPolicy policy;
    private final @Nullable String name;
    private final @Nullable String contact;

    /**
     * @param name the customer's, as given
     * @param contact the customer's, as given
     */
    public TextMask(MaskPolicy policy, @Nullable String name, @Nullable String contact) {
        this.policy = policy;
        this.name = name;
        this.contact = contact;
    }

    /** The text without traces; the very same one if it has none. */
    public String mask(String text) {
        String masked = named(text);
        if (contact != null) {
            masked = replaced(own(contact), masked);
        }
        for (Pattern pattern : new Pattern[] {MOBILE, LANDLINE, NAMED, MAIL}) {
            masked = replaced(pattern, masked);
        }
        return AddressSpans.masked(masked);
    }

    private String named(String text) {
        if (name == null || name.length() < SHORTEST_NAME) {
            return text;
        }
        String own = NameMask.withoutHonorific(name);
        String masked = text.replace(name, policy.name().mask(name));
        return own.length() < SHORTEST_NAME
                ? masked
                : masked.replace(own, policy.name().mask(own));
    }

    private String replaced(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.replaceAll(this::contactMasked) : text;
    }

    private String contactMasked(MatchResult found) {
        return Matcher.quoteReplacement(policy.contact().mask(found.group()));
    }

    /** The customer's contact in any spelling of its digits. */
    private static Pattern own(String contact) {
        if (!NUMBER.matcher(contact).matches()) {
            return Pattern.compile(Pattern.quote(contact), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
        StringBuilder digits = new StringBuilder();
        contact.chars().filter(Character::isDigit).forEach(digit -> {
            digits.append(digits.isEmpty() ? "" : GAP);
            digits.append('[')
                    .append((char) digit)
                    .append((char) (digit - '0' + '０'))
                    .append(']');
        });
        return Pattern.compile(BEFORE + digits + AFTER);
    }
}
