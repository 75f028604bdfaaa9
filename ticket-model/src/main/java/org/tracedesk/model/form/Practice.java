package org.tracedesk.model.form;

import java.time.Duration;

/**
 * What the desk does with the tickets of a form.
 *
 * @param repeatWithin how long a contact about the same thing counts as a repeated one
 * @param fairChoice whether a ticket that nobody is named for goes to whoever of the department has the fewest, instead of to
 *     its contact person
 * @param processRecorded whether 处理过程 has to be recorded before closing: a note, a standard reply or an answer of the customer
 */
public record Practice(Duration repeatWithin, boolean fairChoice, boolean processRecorded) {

    /** Of a form that says nothing. */
    public static final Practice USUAL = new Practice(Duration.ofDays(30), false, false);
}
