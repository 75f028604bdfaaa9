package org.tracedesk.model.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.tracedesk.api.event.TicketEvent;
import org.tracedesk.model.Answer;
import org.tracedesk.model.GivenTicket;
import org.tracedesk.model.TestForms;
import org.tracedesk.model.ticket.PaperTicket.Verdict;

/** Whatever people ask of a ticket, in whatever order, it keeps the same record as a clerk on paper. */
class RandomLifePropertyTest {

    @Property(tries = 2000)
    @StatisticsReport(onFailureOnly = true)
    void theTicketAgreesWithPaperStepByStep(@ForAll("lives") List<Step> life) {
        PaperTicket paper = new PaperTicket();
        GivenTicket ticket = GivenTicket.on(TestForms.scenario());

        for (Step step : life) {
            Answer answer = ticket.by(step.actor()).when(step.act().command());

            assertThat(verdict(answer)).as("%s", step).isEqualTo(paper.take(step));
            assertThat(answer.events().isEmpty()).isEqualTo(verdict(answer) != Verdict.RECORDED);
            ticket = answer.then();
            agree(ticket.ticket(), paper, step);
        }

        Statistics.label("later rounds")
                .collect(paper.round > 1)
                .coverage(c -> c.check(true).percentage(share -> share > 20));
        Statistics.label("archived")
                .collect(paper.archived)
                .coverage(c -> c.check(true).percentage(share -> share > 2));
    }

    @Property(tries = 500)
    void theEventsAloneGiveTheSameTicket(@ForAll("lives") List<Step> life) {
        GivenTicket ticket = GivenTicket.on(TestForms.scenario());
        List<TicketEvent> stored = new ArrayList<>();
        for (Step step : life) {
            Answer answer = ticket.by(step.actor()).when(step.act().command());
            stored.addAll(answer.events());
            ticket = answer.then();
        }

        GivenTicket replayed = GivenTicket.on(TestForms.scenario()).given(stored.toArray(TicketEvent[]::new));

        assertThat(replayed.ticket()).isEqualTo(ticket.ticket());
    }

    /** The acts that carry a ticket to its end come more often, so that every status is reached. */
    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<String> people = Arbitraries.of("li", "wang", "zhao", "agent");
        Arbitrary<Step.Act> any = Arbitraries.of(Step.Act.class);
        Arbitrary<Step.Act> onward =
                Arbitraries.of(Step.Act.START, Step.Act.SOLVE, Step.Act.CLOSE, Step.Act.RATE_LOW, Step.Act.WAIT);
        Arbitrary<Step.Act> acts = Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, onward));
        return Combinators.combine(people, acts).as(Step::new).list().ofMaxSize(60);
    }

    private static Verdict verdict(Answer answer) {
        return answer.rejection() != null
                ? Verdict.REFUSED
                : answer.events().isEmpty() ? Verdict.NOTHING : Verdict.RECORDED;
    }

    private static void agree(TicketState ticket, PaperTicket paper, Step step) {
        assertThat(ticket.status()).as("status after %s", step).isEqualTo(paper.status);
        assertThat(ticket.round().n()).as("round after %s", step).isEqualTo(paper.round);
        assertThat(ticket.round().judgement().rated())
                .as("rated after %s", step)
                .isEqualTo(paper.rated);
        assertThat(ticket.archived()).as("archived after %s", step).isEqualTo(paper.archived);
    }
}
