package org.cxmaturity.publishing.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.ReproduciblePackage;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.speech.SheetSentence;

/**
 * Books as Excel files to work with: real tables with filters, numbers that are numbers, sums that follow filter and edits, a plan that
 * is worked out anew when it is changed, charts that follow.
 */
public final class Xlsx {
    private Xlsx() {}

    private static void behindTheFirst(XSSFWorkbook file, XlsxStyles styles, SheetNames names, Book book, Theme theme) {
        WorkPlan plan = book.plan();
        if (plan != null) {
            new XlsxPlan(file, styles, names, book, theme, plan).write();
        }
        if (!book.figures().isEmpty()) {
            XSSFSheet charts = file.createSheet(names.of(SheetSentence.CHARTS));
            new XlsxCharts(new XlsxSheet(charts, styles, book, theme), book.speech(), theme).write(book.figures());
        }
    }

    /** The book as a file. */
    public static byte[] of(Book book, Theme theme) {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            XlsxStyles styles = new XlsxStyles(file, theme);
            SheetNames names = new SheetNames(book.speech());
            for (Book.Sheet sheet : book.sheets()) {
                XlsxSheet written = new XlsxSheet(file.createSheet(names.of(sheet.name())), styles, book, theme);
                written.write(sheet);
                if (file.getNumberOfSheets() == 1) {
                    Theme.Logo logo = theme.logo();
                    if (logo != null) {
                        written.logo(logo, sheet.table().columns().size() - 1);
                    }
                    behindTheFirst(file, styles, names, book, theme);
                }
            }
            if (book.sheets().isEmpty()) {
                file.createSheet(names.of(""));
            }
            file.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return ReproduciblePackage.of(
                    file, book.title(), book.subject(), book.on(), book.speech().tag(), theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
