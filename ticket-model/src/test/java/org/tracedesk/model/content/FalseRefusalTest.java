package org.tracedesk.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Order, tracking, telephone, meter, device, invoice and date-time numbers pass; what is hidden among them does not. */
class FalseRefusalTest {

    private static final int TEXTS = 2_800;

    @ParameterizedTest
    @ValueSource(longs = {1, 2023, 20231001})
    void textsWithoutForbiddenContentPass(long seed) {
        List<String> refused = new RealisticTexts(new Random(seed))
                .all(TEXTS)
                .filter(text -> !Checked.note(text).isEmpty())
                .toList();
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2023, 20231001})
    void eachIsFoundOutOnceAForbiddenNumberStandsInIt(long seed) {
        Random random = new Random(seed);
        RealisticTexts texts = new RealisticTexts(random);
        Residents residents = new Residents(random);
        Cards cards = new Cards(random);
        List<Hidden> hidden = List.of(
                new Hidden(Kind.RESIDENT_ID, () -> "身份证" + residents.next()),
                new Hidden(Kind.RESIDENT_ID, residents::next),
                new Hidden(Kind.RESIDENT_ID, () -> "证件号:" + residents.old()),
                new Hidden(Kind.BANK_CARD, () -> "银行卡号" + cards.next()),
                new Hidden(Kind.BANK_CARD, () -> Spelling.apart(cards.next(), " ", 4, 4, 4, 4)),
                new Hidden(Kind.PAYMENT_PASSWORD, () -> "支付密码" + cards.digits(6)));
        List<String> missed = texts.all(TEXTS)
                .filter(text -> {
                    Hidden one = hidden.get(random.nextInt(hidden.size()));
                    return !Checked.note(texts.with(text, one.part().get())).contains(one.kind());
                })
                .toList();
        assertThat(missed).isEmpty();
    }

    private record Hidden(Kind kind, Supplier<String> part) {}
}
