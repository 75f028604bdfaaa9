package org.tracedesk.query.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A stored event in the JSON form of CloudEvents 1.0, with personal values masked.
 *
 * @param specversion always 1.0
 * @param id identifier of the event, unique over the ledger
 * @param source the ledger
 * @param type what happened, and the version of the data's shape
 * @param subject the ticket
 * @param time when it was recorded
 * @param datacontenttype always JSON; absent without data
 * @param sequence its place in the ticket, from 0
 * @param position its place in the ledger, from 0
 * @param chain its link in the hash chain
 * @param actor login of who did it
 * @param data the event; absent if it is of a type that this version does not know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        @Nullable Instant time,
        @Nullable String datacontenttype,
        long sequence,
        long position,
        @Nullable String chain,
        @Nullable String actor,
        @Nullable JsonNode data) {}
