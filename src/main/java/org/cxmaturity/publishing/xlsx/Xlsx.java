package org.cxmaturity.publishing.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.ReproduciblePackage;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Book;

/** Books as Excel files to work with: real tables with filters, numbers that are numbers, and sums that follow filter and edits. */
public final class Xlsx {
    private Xlsx() {}

    /** The book as a file. */
    public static byte[] of(Book book, Theme theme) {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            XlsxStyles styles = new XlsxStyles(file, theme);
            SheetNames names = new SheetNames();
            for (Book.Sheet sheet : book.sheets()) {
                new XlsxSheet(file.createSheet(names.of(sheet.name())), styles, book, theme).write(sheet);
            }
            if (book.sheets().isEmpty()) {
                file.createSheet(names.of(""));
            }
            file.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return ReproduciblePackage.of(file, book.title(), book.subject(), book.on(), theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
