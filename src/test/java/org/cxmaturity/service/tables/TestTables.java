package org.cxmaturity.service.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.cli.TableFiles.Tested;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tabletest.TestMenus;
import org.cxmaturity.workbook.TestWorkbookWriter;

/** Copies of the shipped tables, and workbooks of tests beside them. */
final class TestTables {
    static final Path EXAMPLES = Path.of("src/main/resources/examples");
    static final TableFiles WORKBENCH = new TableFiles(new TableWorkbench(Shipped.loader()), Shipped.TABLES);

    private TestTables() {}

    static Path copy(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        return directory;
    }

    static Tested beside(Path tables) {
        return new Tested(Optional.of(tables), Optional.empty());
    }

    /** The shipped tables, tested by another workbook. */
    static Tested by(Path tests) {
        return new Tested(Optional.empty(), Optional.of(tests));
    }

    static Path write(Path file, List<TestCaseRow> cases, List<ExpectationRow> expectations) throws IOException {
        TestWorkbookWriter writer =
                new TestWorkbookWriter(TestMenus.of(Shipped.ruleBase().tables(), ShippedExamples.offered()));
        return Files.write(file, writer.bytes(cases, expectations));
    }

    static TestCaseRow given(String id, String profile, String given) {
        return new TestCaseRow(id, "Shows " + id, profile, given);
    }

    static ExpectationRow expect(String id, String testCase, ExpectationKind kind, String about, String expected) {
        return new ExpectationRow(id, testCase, kind, about, expected, "An expert says so");
    }

    /** Changes one cell: of the row whose first cell says {@code id}, the one under the title. */
    static void edit(Path file, String sheetName, String id, String title, Consumer<Cell> change) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet(sheetName);
            int column = -1;
            boolean found = false;
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                for (Cell cell : row) {
                    column = text(cell).equals(title) ? cell.getColumnIndex() : column;
                }
                if (row.getCell(0) != null && text(row.getCell(0)).equals(id)) {
                    change.accept(((XSSFRow) row).getCell(column));
                    found = true;
                }
            }
            if (!found) {
                throw new AssertionError("no row " + id + " in " + sheetName);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING ? cell.getStringCellValue() : "";
    }

    static <T> T done(Result<T> outcome) {
        if (outcome instanceof Result.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    static Result.Refused<?> refused(Result<?> outcome) {
        if (outcome instanceof Result.Refused<?> refused) {
            return refused;
        }
        throw new AssertionError(outcome);
    }
}
