package org.tracedesk.command.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.tracedesk.api.value.Effect;

/**
 * One import of one file. The rows of a case keep their order; cases go side by side, so that their appends are
 * committed together.
 */
public class LogImport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();
    private static final int FIRST_ROW = 2;
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

    private final String mappingName;
    private final Mapping mapping;
    private final String importedBy;
    private final CaseImport.Surroundings desk;
    private final Path file;
    private final DateTimeFormatter time;
    private final ImportTally tally = new ImportTally();
    private final long started = System.nanoTime();
    private final long rows;
    private volatile ImportProgress.Status status = ImportProgress.Status.RUNNING;
    private volatile @Nullable String failure;
    private volatile long ended;

    LogImport(String mappingName, Mapping mapping, String importedBy, CaseImport.Surroundings desk, Path file)
            throws IOException {
        this.mappingName = mappingName;
        this.mapping = mapping;
        this.importedBy = importedBy;
        this.desk = desk;
        this.file = file;
        this.time = DateTimeFormatter.ofPattern(mapping.timePattern());
        this.rows = count(file);
    }

    /** Works through the file; progress can be read meanwhile. */
    public void run() {
        try (Lanes lanes = new Lanes();
                Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            skipByteOrderMark(in);
            dispatch(in, lanes);
            lanes.finish();
            status = ImportProgress.Status.DONE;
        } catch (Exception e) {
            failure = e instanceof BadRow ? e.getMessage() : e.getClass().getSimpleName() + ": send the log again";
            status = ImportProgress.Status.FAILED;
        } finally {
            ended = System.nanoTime();
        }
    }

    private static void skipByteOrderMark(Reader in) throws IOException {
        in.mark(1);
        try {
            if (in.read() != '\uFEFF') {
                in.reset();
            }
        } catch (CharacterCodingException noUtf8) {
            throw new BadRow(FIRST_ROW - 1);
        }
    }

    private void dispatch(Reader in, Lanes lanes) {
        Map<String, Integer> ordinals = new HashMap<>();
        Map<String, CaseImport> cases = new HashMap<>();
        Iterator<CSVRecord> records = records(in);
        for (int line = FIRST_ROW; hasNext(records, line); line++) {
            CSVRecord record = records.next();
            Map<String, String> values = record.toMap();
            String name = Row.value(values, mapping.columns().caseName(), line);
            int ordinal = ordinals.merge(name, 1, Integer::sum) - 1;
            Row row = Row.of(line, ordinal, values, mapping, time);
            CaseImport one =
                    cases.computeIfAbsent(name, n -> new CaseImport(mappingName, n, mapping, importedBy, desk, tally));
            lanes.submit(name, () -> {
                one.apply(row);
                tally.rowDone();
            });
        }
    }

    private static Iterator<CSVRecord> records(Reader in) {
        try {
            return FORMAT.parse(in).iterator();
        } catch (IOException | IllegalArgumentException noHeading) {
            throw new BadRow(FIRST_ROW - 1);
        }
    }

    /** Reads the next row, which may turn out to be none. */
    private static boolean hasNext(Iterator<CSVRecord> records, int line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException noRow) {
            throw new BadRow(line);
        }
    }

    /** How far it has come. */
    public ImportProgress progress() {
        long done = tally.done();
        ImportProgress.Status now = status;
        boolean running = now == ImportProgress.Status.RUNNING;
        double seconds = Math.max(1e-3, ((running ? System.nanoTime() : ended) - started) / NANOS);
        double rate = done / seconds;
        List<ImportProgress.Refused> refused = tally.refused();
        return new ImportProgress(
                now,
                rows,
                done,
                new ImportProgress.Counts(
                        tally.count(Effect.RECORDED), tally.count(Effect.ALREADY_SO), tally.count(Effect.REPEATED)),
                tally.recorded(),
                tally.refusedCount(),
                refused,
                rate,
                running && rate > 0
                        ? Duration.ofSeconds((long) ((rows - done) / rate)).toSeconds()
                        : null,
                failure);
    }

    /**
     * Lines with the heading left out; close enough for a progress bar where fields span lines. Read byte by byte: what
     * is no UTF-8 is told with its line when the rows are read.
     */
    private static long count(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return Math.max(0, lines.filter(line -> !line.isBlank()).count() - 1);
        }
    }
}
