package org.tracedesk.api.value;

/** The way a contact came or an answer went. */
public enum Channel {
    /** 电话 */
    PHONE,
    /** 在线聊天, 在线客服, 在线咨询 */
    CHAT,
    /** 邮件 */
    EMAIL,
    /** 工单 */
    TICKET,
    /** APP留言 */
    APP,
    /** 社交媒体 */
    SOCIAL,
    /** 投诉电话 */
    COMPLAINT_LINE,
    /** 短信 */
    SMS
}
