package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tables.FeedbackScoringRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tablespec.CompiledRows;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
    private static final Map<Class<? extends Row>, List<Row>> ROWS = GeneratedRows.of(7, 12);
    private static ReadTables read = new ReadTables(Map.of(), Map.of(), Map.of());

    @BeforeAll
    static void writeAndRead(@TempDir Path directory) throws IOException {
        WrittenWorkbooks.write(ROWS, directory);
        read = WorkbookReader.readCells(WorkbookFiles.all(directory)).orElseThrow();
    }

    @Test
    void what_was_written_is_read_for_every_table() {
        assertThat(read.rows().keySet()).containsExactlyElementsOf(RowTypes.ALL);
        ROWS.forEach((type, own) ->
                assertThat(read.rows().get(type)).as(type.getSimpleName()).isEqualTo(own));
        assertThat(read.digests()).containsOnlyKeys(TableSpec.byFile().keySet());
    }

    @Test
    void a_row_is_found_again_at_its_cell() {
        String first = GeneratedRows.ids(TableSpec.of(StageRow.class), 12).get(0);
        assertThat(read.places()).containsEntry("stages#" + first, "maturity-models.xlsx!Stages!A4");
        String id =
                GeneratedRows.ids(TableSpec.of(FeedbackScoringRow.class), 12).get(2);
        assertThat(read.places())
                .containsEntry("feedback-scoring#" + id, "feedback-scoring.drl.xlsx!feedback-scoring!A19");
    }

    @Test
    void equal_rows_give_equal_bytes() {
        WorkbookWriter writer = new WorkbookWriter(ROWS);

        assertThat(writer.bytes("actions.xlsx")).isEqualTo(new WorkbookWriter(ROWS).bytes("actions.xlsx"));
    }

    @Test
    void the_compact_form_says_the_same_rows_places_and_files() {
        ReadTables again = CompiledRows.read(CompiledRows.write(read));

        assertThat(again).isEqualTo(read);
        assertThat(CompiledRows.rowDigest(CompiledRows.write(read))).isEqualTo(RowDigest.sha256(ROWS));
    }

    @Test
    void a_compact_form_of_another_version_is_refused() {
        assertThatThrownBy(() -> CompiledRows.read("cxm-rows 0\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CompiledRows.read("cxm-rows 1\ntable\tstages\tid,model\n"))
                .hasMessageContaining("stages");
        assertThatThrownBy(() -> CompiledRows.read("cxm-rows 1\ntable\tphases\tid,model,name,meaning\nA4\tx\n"))
                .hasMessageContaining("phases");
    }

    @Test
    void the_digest_minds_what_rows_say_and_not_their_order() {
        Map<Class<? extends Row>, List<Row>> shuffled = new LinkedHashMap<>();
        ROWS.forEach((type, own) -> {
            List<Row> turned = new ArrayList<>(own);
            Collections.reverse(turned);
            shuffled.put(type, turned);
        });
        Map<Class<? extends Row>, List<Row>> changed = new LinkedHashMap<>(ROWS);
        changed.put(StageRow.class, ROWS.getOrDefault(StageRow.class, List.of()).subList(1, 12));

        assertThat(RowDigest.sha256(shuffled)).isEqualTo(RowDigest.sha256(ROWS)).hasSize(64);
        assertThat(RowDigest.sha256(changed)).isNotEqualTo(RowDigest.sha256(ROWS));
    }
}
