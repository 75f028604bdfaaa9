package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case replaces one passage of a sound form; the fault must be named with its line. */
class BrokenFormTest {

    private static final String SOUND = """
            id: workshop
            version: 2
            labels: {zh-CN: 维修车间, zh-TW: 維修車間, en: Workshop}
            number: "WS{date}{serial}"
            channels: [PHONE, CHAT]
            categories:
              fallback: [维修, 空调]
              tree:
                - labels: {zh-CN: 维修, zh-TW: 維修, en: Repair}
                  children:
                    - labels: {zh-CN: 空调, zh-TW: 空調, en: Air conditioner}
                      priority: P1
                    - labels: 其他
                      authority: {AGENT: 20}
            priorities:
              levels:
                - {code: P1, labels: 紧急}
                - {code: P2, labels: 普通}
              fallback: P2
              matrix:
                MASS_OR_CORE: {HIGH: P1, MEDIUM: P1, LOW: P2}
                TEAM: {HIGH: P1, MEDIUM: P2, LOW: P2}
                SINGLE: {HIGH: P2, MEDIUM: P2, LOW: P2}
            satisfaction:
              scored: true
              lowUpTo: 2
              words:
                - {labels: 好, score: 5}
                - {labels: 差, score: 1}
            required:
              opening: [description]
              closing: [solution, rate.score]
            entryWithin: 90m
            content:
              vague: [大概, 可能]
              addresses: refused
            authority:
              currency: CNY
              limits: {AGENT: 100}
            calendars:
              office:
                zone: Asia/Shanghai
                hours: {MONDAY: [09:00-12:00, 13:00-24:00]}
                holidays: china-public-holidays
            serviceLevels:
              - {name: 紧急, clock: RESOLUTION, when: {priority: [P1]}, limit: 5wd, calendar: office}
              - {name: 响应, clock: FIRST_RESPONSE, when: {category: [[维修]]}, limit: 30m, warnBefore: 10m}
            """;

    @Test
    void theFormIsSoundBeforeItIsBroken() {
        Form form = FormReader.read("workshop.yaml", SOUND);
        assertThat(form.categories().fallback()).containsExactly("维修", "空调");
        assertThat(form.name().en()).isEqualTo("Workshop");
        assertThat(form.entryWithin()).hasMinutes(90);
        assertThat(form.content()).isEqualTo(new ContentPolicy(List.of("大概", "可能"), ContentPolicy.Addresses.REFUSED));
        assertThat(FormReader.read("workshop.yaml", "\uFEFF" + SOUND)).isEqualTo(form);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("zone: Asia/Shanghai", "zone: Mars", 42, "\"Mars\" is no time zone"),
                arguments("09:00-12:00", "09:00-25:00", 43, "\"09:00-25:00\" is no range of hours"),
                arguments("13:00-24:00", "11:00-24:00", 43, "ranges of one day come in order"),
                arguments(
                        "holidays: china-public-holidays",
                        "holidays: mars",
                        44,
                        "there is no list of holidays \"mars\""),
                arguments("limit: 5wd", "limit: 5 days", 46, "\"5 days\" is no limit; write seconds"),
                arguments("limit: 5wd, calendar: office", "limit: 5wd", 46, "working days are those of a calendar"),
                arguments("calendar: office", "calendar: home", 46, "there is no calendar \"home\""),
                arguments("name: 响应", "name: 紧急", 47, "two rules are called \"紧急\""),
                arguments("[[维修]]", "[[维护]]", 47, "there is no category [维护]"),
                arguments("clock: FIRST_RESPONSE", "clock: ENTRY", 47, "the entry is limited by entryWithin"),
                arguments("clock: FIRST_RESPONSE", "clock: ANSWER", 47, "the key \"figure\" is missing"),
                arguments("channels:", "chanels:", 5, "unknown key \"chanels\"; write one of id, version"),
                arguments("      priority: P1", "      urgency: P1", 12, "unknown key \"urgency\""),
                arguments("number: \"WS{date}{serial}\"\n", "", 1, "the key \"number\" is missing"),
                arguments(", zh-TW: 維修,", ",", 9, "the key \"zh-TW\" is missing"),
                arguments("version: 2", "version: two", 2, "this is \"two\"; write a whole number from 1"),
                arguments("version: 2", "version: 0", 2, "0 is outside the range"),
                arguments("version: 2", "version:", 2, "this is nothing; write a whole number"),
                arguments("id: workshop", "id: 42", 1, "this is \"42\"; write text"),
                arguments("id: workshop", "id: Work Shop", 1, "\"Work Shop\" is no id of a form"),
                arguments("scored: true", "scored: maybe", 25, "write true or false"),
                arguments("channels: [PHONE, CHAT]", "channels: PHONE", 5, "write a list"),
                arguments("[PHONE, CHAT]", "[PHONE, TELEGRAM]", 5, "unknown value \"TELEGRAM\"; write one of PHONE"),
                arguments("[PHONE, CHAT]", "[PHONE, PHONE]", 5, "write each once"),
                arguments("{code: P2,", "{code: P9,", 18, "unknown value \"P9\"; write one of P0, P1, P2, P3"),
                arguments("{code: P2,", "{code: P0,", 18, "the most urgent first"),
                arguments("[description]", "[descripton]", 31, "no field of a ticket has the path \"descripton\""),
                arguments("[description]", "[solution]", 31, "\"solution\" cannot have a value yet at this stage"),
                arguments("WS{date}{serial}", "WS{date}", 4, "a number pattern ends with {serial}"),
                arguments("WS{date}{serial}", "WS{datum}{serial}", 4, "a number pattern has {date}"),
                arguments("WS{date}{serial}", "车{date}{serial}", 4, "a number pattern is made of letters"),
                arguments("{date}{serial}", "{date}{department}{serial}", 4, "{department} is followed by - or _"),
                arguments("- labels: 其他", "- labels: air conditioner", 13, "\"air conditioner\" is used twice"),
                arguments("- labels: 其他", "- labels: \"\"", 13, "text has 1 to 200 characters"),
                arguments("labels: 普通", "labels: 紧急", 18, "\"紧急\" is used twice"),
                arguments("[维修, 空调]", "[维修, 冰箱]", 7, "维修-冰箱 does not lead to a category"),
                arguments("[维修, 空调]", "[维修]", 7, "维修 does not lead to a category"),
                arguments(
                        "fallback: P2", "fallback: P3", 19, "P3 is not among the form's levels; write one of [P1, P2]"),
                arguments("priority: P1", "priority: P0", 12, "P0 is not among the form's levels"),
                arguments("TEAM: {HIGH: P1, MEDIUM: P2, LOW: P2}", "TEAM: {HIGH: P1}", 22, "nothing for MEDIUM"),
                arguments("    SINGLE: {HIGH: P2, MEDIUM: P2, LOW: P2}\n", "", 21, "nothing for SINGLE"),
                arguments("score: 5", "score: 6", 28, "6 is outside the range; write a whole number from 1 to 5"),
                arguments("score: 1", "score: 0", 29, "0 is outside the range"),
                arguments("score: 1", "score: 5", 29, "score 5 has a word already"),
                arguments("score: 5", "score: 5, low: false", 28, "leave those keys out"),
                arguments("lowUpTo: 2", "lowUpTo: 4", 26, "a score cannot be low and satisfied"),
                arguments("scored: true", "scored: false", 28, "the form is not scored"),
                arguments("entryWithin: 90m", "entryWithin: soon", 33, "write minutes, hours or days as 30m, 2h or 1d"),
                arguments("entryWithin: 90m", "version: 3", 33, "\"version\" is written twice"),
                arguments("[description]", "[description", 32, "this is not YAML"),
                arguments("  scored: true", "\tscored: true", 25, "this is not YAML"),
                arguments("labels: 其他", "labels: *others", 13, "nothing before this is marked &others"),
                arguments("entryWithin: 90m", "---\nid: other", 34, "write one form a file"),
                arguments("vague:", "vage:", 35, "unknown key \"vage\"; write one of vague, addresses"),
                arguments("[大概, 可能]", "大概", 35, "write a list"),
                arguments("[大概, 可能]", "[大概, 大概]", 35, "stands in the list twice"),
                arguments("[大概, 可能]", "[大]", 35, "\"大\" stands in too many other words"),
                arguments("addresses: refused", "addresses: allowed", 36, "write one of refused, acknowledged"),
                arguments("currency: CNY", "currency: 元", 38, "\"元\" is no currency; write its ISO 4217 code"),
                arguments("limits: {AGENT: 100}", "limits: {AUDITOR: 100}", 39, "unknown key \"AUDITOR\""),
                arguments("limits: {AGENT: 100}", "limits: {AGENT: -1}", 39, "-1 is outside the range"),
                arguments(
                        "authority:\n  currency: CNY\n  limits: {AGENT: 100}\n",
                        "",
                        14,
                        "the form has no limits of authority"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("faults")
    void isRefusedWithFileLineAndRule(String sound, String broken, int line, String rule) {
        assertThat(SOUND).contains(sound);
        BrokenForm fault = catchThrowableOfType(
                BrokenForm.class, () -> FormReader.read("workshop.yaml", replaceFirst(SOUND, sound, broken)));
        assertThat(fault).hasMessageStartingWith("workshop.yaml, line " + line + ": ");
        assertThat(fault.rule()).contains(rule);
    }

    @Test
    void anEmptyFileIsRefused() {
        BrokenForm fault = catchThrowableOfType(BrokenForm.class, () -> FormReader.read("empty.yaml", "\n"));
        assertThat(fault).hasMessage("empty.yaml, line 1: the file is empty; write a form");
    }

    @Test
    void aliasesOfAliasesDoNotGrowWithoutEnd() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String inner = ", *a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, inner.repeat(10).substring(2)));
        }
        BrokenForm fault = catchThrowableOfType(BrokenForm.class, () -> FormReader.read("bomb.yaml", bomb.toString()));
        assertThat(fault.rule()).contains("more than 20000 values");
    }

    private static String replaceFirst(String text, String old, String replacement) {
        int at = text.indexOf(old);
        return text.substring(0, at) + replacement + text.substring(at + old.length());
    }
}
