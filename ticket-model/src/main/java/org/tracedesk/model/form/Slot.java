package org.tracedesk.model.form;

import java.time.LocalTime;

/** The part of the day in which a contact began (form 3, 来电时段). */
public enum Slot {
    /** 忙时: 8 to 12 and 14 to 18 o'clock. */
    BUSY,
    /** 闲时: all other times. */
    IDLE;

    /** @param begin when the contact began, by the clock of the desk */
    public static Slot of(LocalTime begin) {
        int hour = begin.getHour();
        return hour >= 8 && hour < 12 || hour >= 14 && hour < 18 ? BUSY : IDLE;
    }
}
