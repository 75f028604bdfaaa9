package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tracedesk.api.value.Channel;
import org.tracedesk.api.value.CustomerTier;
import org.tracedesk.api.value.Impact;
import org.tracedesk.api.value.Priority;
import org.tracedesk.api.value.Urgency;
import org.tracedesk.model.content.Kind;

class FormsDocumentTest {

    private final String document = read();

    @Test
    void itsExampleIsAFormThatCanBeUsed() {
        String example = document.split("```yaml\n")[1].split("```")[0];
        assertThat(FormReader.read("docs/forms.md", example).id()).isEqualTo("workshop");
    }

    @Test
    void itNamesEveryConstantThatAFormCanHold() {
        assertThat(Stream.of(
                                Channel.values(),
                                CustomerTier.values(),
                                Priority.values(),
                                Impact.values(),
                                Urgency.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(constant -> assertThat(document).contains("`" + constant + "`"));
    }

    @Test
    void itNamesWhatIsLookedForInTexts() {
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(document).contains(kind.name()));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/forms.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
