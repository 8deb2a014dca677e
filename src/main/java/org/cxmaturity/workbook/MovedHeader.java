package org.cxmaturity.workbook;

import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Tells whether rows or columns were put in or taken out of a table's header, so that all of it stands elsewhere. */
record MovedHeader(TableSpec<?> spec, XSSFSheet sheet) {
    /** The one thing that is wrong with the header; null where its cells stand in their places. */
    @Nullable
    Problem problem() {
        OldColumns found = OldColumns.in(sheet, spec);
        int titles = SheetHeader.of(spec).titles();
        if (found == null) {
            return unrecognised(spec);
        }
        if (found.titles() != titles) {
            int rows = Math.abs(found.titles() - titles);
            String more = found.titles() > titles ? " too many" : " missing";
            return renewable(
                    found.titles(),
                    0,
                    "the column titles here, with " + rows + (rows == 1 ? " row" : " rows") + more + " above them",
                    "the column titles in row " + (titles + 1));
        }
        if (found.inPlace()) {
            return null;
        }
        for (int at = 0; at < spec.sheetColumns().size(); at++) {
            if (found.from(at) != at && !isRetitled(found, at)) {
                Column column = spec.sheetColumns().get(at);
                return renewable(titles, at, moved(found, at), "the column " + column.title());
            }
        }
        return null;
    }

    /** A column whose title alone is another one stays where it is: its cell of the header says so. */
    private boolean isRetitled(OldColumns found, int at) {
        return found.from(at) < 0
                && found.to(at) < 0
                && new SheetCells(sheet).text(found.titles(), at).length() > 0
                && others(found, at);
    }

    /** Whether all other columns are where they belong. */
    private boolean others(OldColumns found, int at) {
        for (int other = 0; other < spec.sheetColumns().size(); other++) {
            if (other != at && found.from(other) >= 0 && found.from(other) != other) {
                return false;
            }
        }
        return true;
    }

    private static String moved(OldColumns found, int at) {
        String there = found.name(at).isEmpty() ? "a column without a title" : CellText.quoted(found.name(at));
        int from = found.from(at);
        return from < 0
                ? there + ", and the column that belongs here nowhere"
                : there + ", and the column that belongs here in column " + CellPlace.letters(from);
    }

    private Problem renewable(int row, int column, String found, String expected) {
        return new Problem(
                        CellPlace.of(spec, row, column),
                        found,
                        expected + " here: rows and columns of the header may not be changed",
                        null)
                .with(new Remedy(Remedy.Kind.RENEW_HEADER, spec.file()));
    }

    /** No row looks like the column titles. */
    static Problem unrecognised(TableSpec<?> spec) {
        String titles = spec.sheetColumns().stream().map(Column::title).collect(Collectors.joining(", "));
        return new Problem(
                CellPlace.of(spec), "no row that looks like the column titles", "a row with " + titles, null);
    }
}
