package org.tracedesk.model.content;

/** What is wrong with a text; the name is the stable {@code code} of the fault. */
public enum Kind {
    /** 居民身份证号 by GB 11643: 18 digits with a right check digit, or 15. */
    RESIDENT_ID,
    /** 银行卡号: 13 to 19 digits of a known issuer with a right check digit. */
    BANK_CARD,
    /** 支付密码, followed by a value. */
    PAYMENT_PASSWORD,
    /** 详细住址: region, road or village, and number. */
    DETAILED_ADDRESS,
    /** 模糊用语, as the form lists them. */
    VAGUE_WORDS
}
