package org.tracedesk.edge.problem;

/** Why a request was turned down before any ticket decided; the name is the stable {@code code} of the answer. */
public enum EdgeCode {
    /** The body is no JSON, or not in UTF-8, or says a key twice. */
    UNREADABLE_JSON(400),
    /** The request itself is malformed. */
    BAD_REQUEST(400),
    /** Nobody is signed in, or login and password do not belong together, or the token is not valid. */
    NOT_SIGNED_IN(401),
    /** The person's roles do not include this. */
    ROLE_NOT_ALLOWED(403),
    /** Another site made the browser send this. */
    CROSS_SITE(403),
    /** Nothing is at this address. */
    NOT_FOUND(404),
    /** The address knows other methods; {@code Allow} names them. */
    METHOD_NOT_ALLOWED(405),
    /** No answer exists in a media type of {@code Accept}. */
    NOT_ACCEPTABLE(406),
    /** The same work goes on already; it is not begun twice. */
    ALREADY_RUNNING(409),
    /** The body is larger than is accepted. */
    BODY_TOO_LARGE(413),
    /** The body is of a media type that is not read here. */
    MEDIA_TYPE_NOT_SUPPORTED(415),
    /** Too many attempts; {@code Retry-After} says when the next is heard. */
    TOO_MANY_REQUESTS(429),
    /** A failure of ours; its id is in the log. */
    INTERNAL_ERROR(500),
    /** Something that is needed does not answer now. */
    NOT_AVAILABLE(503);

    private final int httpStatus;

    EdgeCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status of the answer. */
    public int httpStatus() {
        return httpStatus;
    }
}
