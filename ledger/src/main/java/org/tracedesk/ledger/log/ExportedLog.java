package org.tracedesk.ledger.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tracedesk.ledger.raw.RowSource;
import org.tracedesk.ledger.raw.StoredRow;
import tools.jackson.core.JacksonException;

/** A ledger that was written into a file; read once, from its beginning to its end. */
public final class ExportedLog implements RowSource, AutoCloseable {

    private final BufferedReader lines;
    private final LogLine.Heading heading;

    /** @throws IOException if it is no exported log */
    public ExportedLog(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        this.lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
        this.heading = heading(lines.readLine());
    }

    private static LogLine.Heading heading(String line) throws IOException {
        try {
            LogLine.Heading heading = LogLine.JSON.readValue(line == null ? "" : line, LogLine.Heading.class);
            if (heading != null && LogLine.Heading.FORMAT.equals(heading.format()) && heading.ledger() != null) {
                return heading;
            }
        } catch (JacksonException unreadable) {
            throw new IOException("not an exported log");
        }
        throw new IOException("not an exported log");
    }

    /** The ledger that it was. */
    public String ledger() {
        return heading.ledger();
    }

    @Override
    public long head() {
        return heading.upTo();
    }

    /** The next rows, wherever they say they belong. */
    @Override
    public List<StoredRow> beyond(long position, long upTo, int most) {
        List<StoredRow> page = new ArrayList<>();
        try {
            for (String line = null; page.size() < most && (line = lines.readLine()) != null; ) {
                page.add(LogLine.JSON.readValue(line, LogLine.class).row());
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException unreadable) {
            throw new UncheckedIOException(new IOException("a line of the log is not readable"));
        }
    }

    @Override
    public boolean finds() {
        return false;
    }

    @Override
    public Optional<StoredRow> at(String ticket, long sequence) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredRow> at(long position) {
        return Optional.empty();
    }

    @Override
    public Optional<StoredRow> orphan() {
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
