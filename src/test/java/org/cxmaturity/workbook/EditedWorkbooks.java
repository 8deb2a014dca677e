package org.cxmaturity.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Copies of the shipped workbooks, edited as an analyst would: by the row's id and the column's title. */
public final class EditedWorkbooks {
    private final Path directory;
    private final @Nullable String sheet;

    private EditedWorkbooks(Path directory, @Nullable String sheet) {
        this.directory = directory;
        this.sheet = sheet;
    }

    /** A copy of the workbooks of a directory. */
    public static EditedWorkbooks copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return new EditedWorkbooks(to, null);
    }

    /** The same copies, for edits of a sheet that need not be a workbook's first. */
    public EditedWorkbooks on(String name) {
        return new EditedWorkbooks(directory, name);
    }

    public Path directory() {
        return directory;
    }

    /** Writes a text into a cell. */
    public EditedWorkbooks set(String workbook, String id, String title, String value) throws IOException {
        return edit(workbook, sheet -> cell(sheet, id, title).setCellValue(value));
    }

    /** Writes a number into a cell. */
    public EditedWorkbooks set(String workbook, String id, String title, int value) throws IOException {
        return edit(workbook, sheet -> cell(sheet, id, title).setCellValue(value));
    }

    /** Takes a row away, and closes the gap. */
    public EditedWorkbooks remove(String workbook, String id) throws IOException {
        return edit(workbook, sheet -> {
            int at = row(sheet, id).getRowNum();
            sheet.removeRow(sheet.getRow(at));
            if (at < sheet.getLastRowNum()) {
                sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
            }
        });
    }

    /** Adds a row below the table that says what another one says. */
    public EditedWorkbooks repeat(String workbook, String id, String newId) throws IOException {
        return edit(workbook, sheet -> {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (Cell cell : row(sheet, id)) {
                XSSFCell same = row.createCell(cell.getColumnIndex());
                if (cell.getCellType() == CellType.NUMERIC) {
                    same.setCellValue(cell.getNumericCellValue());
                } else {
                    same.setCellValue(cell.getStringCellValue());
                }
            }
            row.getCell(0).setCellValue(newId);
        });
    }

    /** Edits a sheet of a workbook: the first, where none is named. */
    public EditedWorkbooks edit(String workbook, Consumer<XSSFSheet> edit) throws IOException {
        Path file = directory.resolve(workbook);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            edit.accept(sheet == null ? open.getSheetAt(0) : open.getSheet(sheet));
            try (OutputStream out = Files.newOutputStream(file)) {
                open.write(out);
            }
        }
        return this;
    }

    private static XSSFCell cell(XSSFSheet sheet, String id, String title) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(title)) {
                    return row(sheet, id).getCell(cell.getColumnIndex());
                }
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static XSSFRow row(XSSFSheet sheet, String id) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("no row " + id);
    }
}
