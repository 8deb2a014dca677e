package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipped workbooks brought back. */
class RestoredWorkbooksTest {
    private static final String PRIORITIES = "priorities.drl.xlsx";

    @TempDir
    private Path directory;

    private final TableFiles workbench = TestTables.WORKBENCH;

    @Test
    void every_shipped_workbook_comes_back_byte_for_byte() throws IOException {
        Path out = directory.resolve("shipped");

        Result<List<RestoredWorkbook>> outcome = workbench.copies().restore("all", Optional.empty(), Optional.of(out));

        assertThat(outcome).isInstanceOf(Result.Done.class);
        assertThat(((Result.Done<List<RestoredWorkbook>>) outcome).value())
                .hasSameSizeAs(TableSpec.byFile().keySet());
        for (Path file : org.cxmaturity.rulebase.WorkbookFiles.in(Shipped.TABLES).contents().keySet().stream()
                .map(Path::of)
                .toList()) {
            assertThat(out.resolve(file)).hasSameBinaryContentAs(Shipped.TABLES.resolve(file));
        }
    }

    @Test
    void a_restored_workbook_puts_the_other_aside_and_never_loses_it() throws IOException {
        Path mine = Files.createDirectories(directory.resolve("mine"));
        Files.copy(Shipped.TABLES.resolve(PRIORITIES), mine.resolve(PRIORITIES));
        TableCopies.edit(mine.resolve(PRIORITIES), "priorities", sheet -> sheet.getRow(0)
                .getCell(0)
                .setCellValue("Mine"));
        byte[] own = Files.readAllBytes(mine.resolve(PRIORITIES));

        Result<List<RestoredWorkbook>> first =
                workbench.copies().restore("priorities", Optional.of(mine), Optional.empty());
        Result<List<RestoredWorkbook>> second =
                workbench.copies().restore("priorities", Optional.of(mine), Optional.empty());
        Files.write(mine.resolve(PRIORITIES), own);
        Result<List<RestoredWorkbook>> third =
                workbench.copies().restore("priorities", Optional.of(mine), Optional.empty());
        Result<List<RestoredWorkbook>> fourth =
                workbench.copies().restore("priorities", Optional.empty(), Optional.of(mine));

        assertThat(((Result.Done<List<RestoredWorkbook>>) first).value().get(0).aside())
                .endsWith("priorities.drl.xlsx.before-restore");
        assertThat(Files.readAllBytes(mine.resolve(PRIORITIES + ".before-restore")))
                .isEqualTo(own);
        assertThat(((Result.Done<List<RestoredWorkbook>>) second).value().get(0).written())
                .isFalse();
        assertThat(((Result.Refused<List<RestoredWorkbook>>) third)
                        .problems()
                        .get(0)
                        .found())
                .isEqualTo("a workbook that an earlier restore put aside");
        assertThat(((Result.Refused<List<RestoredWorkbook>>) fourth)
                        .problems()
                        .get(0)
                        .found())
                .isEqualTo("priorities.drl.xlsx in it, which differs");
        assertThat(Files.readAllBytes(mine.resolve(PRIORITIES))).isEqualTo(own);
    }
}
