package org.tracedesk.api.value;

import org.jspecify.annotations.Nullable;
import org.tracedesk.api.constraint.ShortText;

/**
 * The customer as given on one ticket; the same normalised contact is the same customer, whatever the name.
 *
 * @param name as the customer gave it, such as 李女士 (form 3, 客户姓名)
 * @param contact telephone number or address (form 3, 联系方式)
 * @param tier what kind of customer (form 3, 客户类型)
 * @param number {@code C} + date + serial, given at the first contact on any form; refused if it belongs to another
 *     contact
 */
public record CustomerDetails(
        @Nullable @ShortText Personal name,
        @Nullable @ShortText Personal contact,
        @Nullable CustomerTier tier,
        @Nullable @ShortText String number) {}
