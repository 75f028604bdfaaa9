package org.tracedesk.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormLibraryTest {

    @TempDir
    Path directory;

    @Test
    void anEmptyDirectoryLeavesTheShippedForms() {
        assertThat(FormLibrary.load(directory).all())
                .isEqualTo(FormLibrary.shipped().all());
    }

    @Test
    void aNewFormStandsBesideTheShippedOnes() throws IOException {
        write("workshop.yaml", "workshop", 1, "WS{date}{serial}");
        Forms forms = FormLibrary.load(directory);
        assertThat(forms.all()).hasSize(7).containsKey("workshop");
    }

    @Test
    void aNewVersionIsTheNewestAndTheOldOneIsKept() throws IOException {
        write("hotline-2.yaml", "hotline", 2, "{date}{serial}");
        write("hotline-3.yml", "hotline", 3, "HL{date}{serial}");
        Forms forms = FormLibrary.load(directory);
        assertThat(forms.newest("hotline")).map(Form::version).contains(3);
        assertThat(forms.find("hotline", 2)).isPresent();
        assertThat(forms.find("hotline", 1)).isPresent();
    }

    @Test
    void theSameVersionTakesThePlaceOfTheShippedOne() throws IOException {
        write("hotline.yaml", "hotline", 1, "HL{date}{serial}");
        assertThat(FormLibrary.load(directory).find("hotline", 1))
                .map(f -> f.number().template())
                .contains("HL{date}{serial}");
    }

    @Test
    void otherFilesAndHiddenOnesAreNotRead() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "not a form");
        Files.writeString(directory.resolve(".draft.yaml"), "not a form");
        Files.createDirectory(directory.resolve("old.yaml"));
        assertThat(FormLibrary.load(directory).all()).hasSize(6);
    }

    @Test
    void theSameVersionTwiceIsRefused() throws IOException {
        write("a.yaml", "workshop", 1, "WS{date}{serial}");
        write("b.yaml", "workshop", 1, "WS{date}{serial}");
        assertThatThrownBy(() -> FormLibrary.load(directory))
                .isInstanceOf(BrokenForm.class)
                .hasMessageContaining("b.yaml, line 1: form workshop version 1 is already in")
                .hasMessageContaining("a.yaml");
    }

    @Test
    void aNumberThatAnotherFormCouldGiveIsRefused() throws IOException {
        write("workshop.yaml", "workshop", 1, "{date}0{serial}");
        assertThatThrownBy(() -> FormLibrary.load(directory))
                .isInstanceOf(BrokenForm.class)
                .hasMessageContaining("workshop.yaml, line 4: a ticket could get the same number on form hotline")
                .hasMessageContaining("begin the pattern with other letters");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(directory.resolve("gbk.yaml"), "id: 热线".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> FormLibrary.load(directory))
                .isInstanceOf(BrokenForm.class)
                .hasMessageContaining("gbk.yaml, line 1: the file is not UTF-8");
    }

    @Test
    void aDirectoryThatIsNotThereIsNamed() {
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> FormLibrary.load(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing is no directory of forms");
    }

    private void write(String file, String id, int version, String number) throws IOException {
        Files.writeString(directory.resolve(file), """
                id: %s
                version: %d
                labels: 维修
                number: "%s"
                categories: {tree: [{labels: 维修}]}
                satisfaction: {scored: true}
                """.formatted(id, version, number));
    }
}
