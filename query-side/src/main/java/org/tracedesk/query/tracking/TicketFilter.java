package org.tracedesk.query.tracking;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.TicketStatus;
import org.tracedesk.edge.problem.FaultCode;
import org.tracedesk.query.filter.Asked;
import org.tracedesk.query.filter.Period;

/** Which tickets are asked for; several values of one filter mean any of them. */
record TicketFilter(
        List<String> status,
        List<String> form,
        List<String> category,
        List<String> department,
        List<String> assignee,
        List<String> priority,
        List<String> channel,
        List<String> customer,
        @Nullable Boolean overdue,
        @Nullable Boolean dueSoon,
        Period contact,
        List<SearchText> words,
        TicketSort sort) {

    /** Each word is a condition, and the time to plan a query grows faster than their number. */
    private static final int MOST_WORDS = 10;

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    static TicketFilter read(Map<String, List<String>> parameters, ZoneId zone) {
        Asked asked = new Asked(parameters);
        TicketFilter filter = read(asked, asked.texts("form"), TicketSort.USUAL, zone);
        asked.done();
        return filter;
    }

    /**
     * What else is asked for than the forms.
     *
     * @param usual the sort if none is asked for
     */
    static TicketFilter read(Asked asked, List<String> forms, TicketSort usual, ZoneId zone) {
        TicketSort sort = asked.choice("sort", TicketSort.WORDS);
        return new TicketFilter(
                asked.choices("status", TicketStatus.class),
                forms,
                asked.texts("category"),
                asked.texts("department"),
                asked.texts("assignee"),
                asked.choices("priority", Priority.class),
                asked.choices("channel", Channel.class),
                asked.texts("customer"),
                asked.choice("overdue", TRUTH),
                asked.choice("dueSoon", TRUTH),
                asked.period(zone),
                words(asked),
                sort == null ? usual : sort);
    }

    /** All tickets of a customer. */
    static TicketFilter ofCustomer(String number) {
        List<String> any = List.of();
        return new TicketFilter(
                any,
                any,
                any,
                any,
                any,
                any,
                any,
                List.of(number),
                null,
                null,
                new Period(null, null),
                List.of(),
                TicketSort.USUAL);
    }

    /** A single character is in almost every text, and finds nothing that a reader could use. */
    private static List<SearchText> words(Asked asked) {
        String question = asked.text("q");
        List<SearchText> words = question == null ? List.of() : SearchText.words(question);
        if (question != null
                && !question.isBlank()
                && words.stream().allMatch(w -> w.pairs().isEmpty())) {
            asked.fault(FaultCode.OUT_OF_RANGE.at("q", "2 characters or more"));
        }
        if (words.size() > MOST_WORDS) {
            asked.fault(FaultCode.TOO_MANY.at("q", "1.." + MOST_WORDS));
        }
        return words;
    }
}
