package org.tracedesk.query.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;
import org.tracedesk.api.value.Actor;
import org.tracedesk.edge.access.AccessLog;
import org.tracedesk.query.live.LiveAnswers;

/** Gives files out: records who takes what, and writes it as the reader takes it. */
public final class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final String EXPORTED = "EXPORTED";

    private final AccessLog accesses;
    private final LiveAnswers answers;

    Exports(AccessLog accesses, LiveAnswers answers) {
        this.accesses = accesses;
        this.answers = answers;
    }

    /** Writes the rows of a table. */
    @FunctionalInterface
    public interface Rows {

        /** Writes them one after the other, reading as many at a time as may be in memory. */
        void to(TableFile file) throws IOException;
    }

    /**
     * What is taken away.
     *
     * @param name of the file, without its ending
     * @param title what the table is called
     * @param subject what was asked for, as it is recorded
     * @param headings the first row
     */
    public record Table(String name, String title, @Nullable String subject, List<String> headings) {}

    /**
     * What was asked for, to be recorded; what was searched for is left out, because it may name a person.
     *
     * @param what the thing itself
     * @param parameters of the request
     */
    public static String subject(String what, Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(given ->
                        given.getKey() + "=" + (given.getKey().equals("q") ? "…" : String.join(",", given.getValue())))
                .collect(Collectors.joining(" ", what + " ", ""))
                .strip();
    }

    /** A file of any form, written while it is read. */
    @FunctionalInterface
    public interface Content {

        void to(OutputStream out) throws IOException;
    }

    /**
     * Answers with a table.
     *
     * @param actor who takes it
     */
    public void answer(
            Actor actor,
            FileKind kind,
            Table table,
            Rows rows,
            HttpServletRequest request,
            HttpServletResponse response) {
        Content content = out -> {
            TableFile file = kind.on(out, table.title());
            file.row(table.headings());
            rows.to(file);
            file.close();
        };
        answer(
                actor,
                table.name() + "." + kind.ending(),
                kind.mediaType(),
                table.subject(),
                content,
                request,
                response);
    }

    /**
     * Answers with a file.
     *
     * @param actor who takes it
     * @param name of the file, with its ending
     * @param subject what was asked for, as it is recorded
     */
    public void answer(
            Actor actor,
            String name,
            String mediaType,
            @Nullable String subject,
            Content content,
            HttpServletRequest request,
            HttpServletResponse response) {
        answers.within(() -> {
            String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            // Before anything is told, so that nothing is told that is not recorded.
            accesses.record(actor.login(), request.getMethod() + " " + pattern, EXPORTED, subject);
            write(name, mediaType, content, response);
            return name;
        });
    }

    private static void write(String name, String mediaType, Content content, HttpServletResponse response)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        OutputStream out = response.getOutputStream();
        try {
            content.to(out);
        } catch (IOException gone) {
            LOG.debug("A reader has gone: {}", gone.getClass().getName());
        } catch (RuntimeException failure) {
            if (!response.isCommitted()) {
                response.reset();
                throw failure;
            }
            LOG.warn("An export ends too early with {}", failure.getClass().getName());
            throw new BrokenOff();
        }
    }
}
