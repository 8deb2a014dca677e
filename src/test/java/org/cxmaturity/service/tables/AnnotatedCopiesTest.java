package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.service.tables.TestTables.WORKBENCH;
import static org.cxmaturity.service.tables.TestTables.beside;
import static org.cxmaturity.service.tables.TestTables.copy;
import static org.cxmaturity.service.tables.TestTables.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopiesTest {
    @TempDir
    Path directory = Path.of("");

    @Test
    void copies_never_take_the_place_of_a_workbook_that_is_no_copy() throws IOException {
        Path tables = copy(directory.resolve("tables"));
        byte[] before = Files.readAllBytes(tables.resolve("technology-scoring.drl.xlsx"));
        Path others = Files.createDirectory(directory.resolve("others"));
        Files.copy(tables.resolve("hub-scoring.drl.xlsx"), others.resolve("mine.xlsx"));

        assertThat(refused(WORKBENCH.coverage(beside(tables), List.of(), Optional.of(tables), Progress.NONE))
                        .problems())
                .extracting(Problem::found)
                .containsExactly("the directory of the tables themselves");
        assertThat(refused(WORKBENCH.coverage(beside(tables), List.of(), Optional.of(others), Progress.NONE))
                        .problems())
                .extracting(Problem::place)
                .singleElement()
                .asString()
                .endsWith("mine.xlsx");
        assertThat(tables.resolve("technology-scoring.drl.xlsx")).hasBinaryContent(before);
    }
}
