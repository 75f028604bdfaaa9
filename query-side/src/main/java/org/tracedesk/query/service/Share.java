package org.tracedesk.query.service;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, 0 to 1 with 4 decimals. */
final class Share {

    private Share() {}

    static BigDecimal of(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
