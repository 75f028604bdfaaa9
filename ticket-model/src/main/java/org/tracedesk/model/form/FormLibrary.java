package org.tracedesk.model.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tracedesk.model.calendar.Holidays;

/** The forms that come with Tracedesk, and those of the organisation beside or instead of them. */
public final class FormLibrary {

    /** Named one by one because the entries of a jar inside a jar cannot be listed everywhere. */
    private static final List<String> SHIPPED =
            List.of("qa-record", "communication-record", "hotline", "scenario-guide", "rapid-feedback", "helpdesk");

    private FormLibrary() {}

    /** The shipped forms. */
    public static Forms shipped() {
        return forms(shippedFiles(HolidayLists.SHIPPED));
    }

    /**
     * The shipped forms and those of a directory. A file with the id and version of a shipped form takes its place, any
     * other adds a form or a version; a list of holidays takes the place of a shipped one of its name.
     *
     * @param directory its {@code .yaml} and {@code .yml} files are read, not those of its subdirectories
     * @throws BrokenForm if a form cannot be used as it is written
     */
    public static Forms load(Path directory) {
        HolidayLists holidays = HolidayLists.of(directory);
        List<PlacedForm> own = new ArrayList<>();
        for (Path file : files(directory)) {
            PlacedForm form = FormReader.readPlaced(file.toString(), text(file.toString(), bytes(file)), holidays);
            own.stream().filter(form::sameVersion).findFirst().ifPresent(twin -> {
                throw form.id()
                        .broken("form " + form.form().id() + " version "
                                + form.form().version() + " is already in "
                                + twin.id().file()
                                + "; write a higher version or remove one file");
            });
            own.add(form);
        }
        Stream<PlacedForm> kept =
                shippedFiles(holidays).stream().filter(s -> own.stream().noneMatch(s::sameVersion));
        return forms(Stream.concat(kept, own.stream()).toList());
    }

    /** What a shipped file says. */
    static String shippedText(String file) {
        return text(file, resource(file));
    }

    /** A shipped list of holidays; empty if there is none of this name. */
    public static Optional<Holidays> holidays(String name) {
        return HolidayLists.SHIPPED.find(name);
    }

    private static Forms forms(List<PlacedForm> all) {
        for (PlacedForm form : all) {
            all.subList(0, all.indexOf(form)).stream()
                    .filter(form::collides)
                    .findFirst()
                    .ifPresent(other -> {
                        throw form.number()
                                .broken("a ticket could get the same number on form "
                                        + other.form().id() + " ("
                                        + other.form().number().template() + "); begin the pattern with other letters");
                    });
        }
        return new Forms(all.stream().map(PlacedForm::form).toList());
    }

    private static List<PlacedForm> shippedFiles(HolidayLists holidays) {
        return SHIPPED.stream()
                .map(id -> "forms/" + id + ".yaml")
                .map(file -> FormReader.readPlaced(file, shippedText(file), holidays))
                .toList();
    }

    private static List<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    directory + " is no directory of forms; create it or leave the setting out");
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = FormLibrary.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the shipped file " + name + " is missing from this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Place(file, 1).broken("the file is not UTF-8; save it as UTF-8");
        }
    }
}
