package org.tracedesk.model.form;

/**
 * A form and where the parts of it stand that other forms can contradict.
 *
 * @param form the form
 * @param id where its id stands
 * @param number where its number pattern stands
 */
record PlacedForm(Form form, Place id, Place number) {

    boolean sameVersion(PlacedForm other) {
        return form.id().equals(other.form.id()) && form.version() == other.form.version();
    }

    /** Whether a ticket of one could get a number of the other; versions of a form may share their pattern. */
    boolean collides(PlacedForm other) {
        boolean shared = form.id().equals(other.form.id()) && form.number().equals(other.form.number());
        return !shared && NumberShape.of(form.number()).overlaps(NumberShape.of(other.form.number()));
    }
}
