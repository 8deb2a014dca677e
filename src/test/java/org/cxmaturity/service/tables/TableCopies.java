package org.cxmaturity.service.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;

/** Copies of the shipped workbooks, edited as an analyst would. */
public final class TableCopies {
    private TableCopies() {}

    static Path copy(Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    /** Edits a sheet. */
    static void edit(Path file, String sheet, Consumer<XSSFSheet> edit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (InputStream in = new ByteArrayInputStream(bytes);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            edit.accept(workbook.getSheet(sheet));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** The cell of a row, by the row's id, and a column, by its title. */
    static Cell cell(XSSFSheet sheet, String id, String title) {
        int column = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(title)) {
                    column = cell.getColumnIndex();
                }
            }
            if (column >= 0
                    && row.getCell(0) != null
                    && row.getCell(0).toString().equals(id)) {
                return row.getCell(column);
            }
        }
        throw new AssertionError("no " + id + " with " + title + " in " + sheet.getSheetName());
    }

    /** Adds a row below the table. */
    static void append(XSSFSheet sheet, List<Object> values) {
        int last = sheet.getLastRowNum();
        while (sheet.getRow(last) == null
                || sheet.getRow(last).getCell(0) == null
                || sheet.getRow(last).getCell(0).toString().isEmpty()) {
            last--;
        }
        Row row = sheet.getRow(last + 1) == null ? sheet.createRow(last + 1) : sheet.getRow(last + 1);
        for (int at = 0; at < values.size(); at++) {
            Cell cell = row.createCell(at);
            if (values.get(at) instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(values.get(at).toString());
            }
        }
    }

    public static boolean officeIsThere() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
    }

    /** Opens every workbook of a directory with LibreOffice and saves it in another. */
    public static void saveByOffice(Path from, Path to, Path scratch) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + scratch.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                to.toString()));
        try (Stream<Path> files = Files.list(from)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(5, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice did not end");
        }
    }
}
