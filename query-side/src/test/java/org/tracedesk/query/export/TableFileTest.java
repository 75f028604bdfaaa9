package org.tracedesk.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableFileTest {

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_back_by_another_library(FileKind kind) throws IOException {
        byte[] file = written(
                kind, row("编号", "描述", "评分"), row("20231001001", "引号\",逗号,\n换行 𠮷", 5), row("20231001002", null, null));

        assertThat(ReadBack.rows(kind, file))
                .containsExactly(
                        List.of("编号", "描述", "评分"),
                        List.of("20231001001", "引号\",逗号,\n换行 𠮷", "5"),
                        List.of("20231001002", "", ""));
    }

    @ParameterizedTest
    @EnumSource
    void what_could_be_a_formula_is_a_text(FileKind kind) throws IOException {
        String[] formulas = {
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)"
        };
        byte[] file = written(kind, row((Object[]) formulas));

        assertThat(ReadBack.rows(kind, file).getFirst())
                .hasSize(formulas.length)
                .allMatch(cell -> cell.startsWith("'"))
                .element(0)
                .isEqualTo("'=1+1");
        assertThat(ReadBack.rows(kind, written(kind, row("a=1", "*女士", "138****5678", -1))))
                .containsExactly(List.of("a=1", "*女士", "138****5678", "-1"));
    }

    @Test
    void a_workbook_takes_what_xml_and_its_cells_have_no_room_for() throws IOException {
        String text = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining());
        byte[] file = written(FileKind.XLSX, row("a\u0000b\u001Bc\uFFFF"), row(text));

        List<List<String>> rows = ReadBack.rows(FileKind.XLSX, file);
        assertThat(rows.get(0)).containsExactly("abc");
        assertThat(rows.get(1)).containsExactly(text.substring(0, 32_766) + "…");
    }

    @ParameterizedTest
    @EnumSource
    void rows_that_are_written_are_not_kept(FileKind kind) throws IOException {
        List<WeakReference<String>> first = new ArrayList<>();
        try (TableFile file = kind.on(OutputStream.nullOutputStream(), "rows")) {
            for (int n = 0; n < 100_000; n++) {
                String text = "第" + n + "行";
                if (n < 1_000) {
                    first.add(new WeakReference<>(text));
                }
                file.row(row(text, n));
            }
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                System.gc();
                return first.stream().allMatch(text -> text.get() == null);
            });
        }
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    @SafeVarargs
    private static byte[] written(FileKind kind, List<@Nullable Object>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableFile file = kind.on(out, "客户问题处理跟踪表")) {
            for (List<@Nullable Object> row : rows) {
                file.row(row);
            }
        }
        return out.toByteArray();
    }
}
