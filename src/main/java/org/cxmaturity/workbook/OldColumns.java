package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand on a sheet whose header is not, or no longer, the one that this version demands. A column is
 * known by its title; failing that by the title that it once had; failing that by what the hidden rows say of it; failing that by a
 * title much like it.
 */
final class OldColumns {
    /** How far down a header may reach. */
    private static final int DEEPEST = 60;

    private static final int NOWHERE = -1;

    private final SheetCells cells;
    private final TableSpec<?> spec;
    private final int titles;
    private final List<String> names = new ArrayList<>();
    private final int[] from;

    private OldColumns(SheetCells cells, TableSpec<?> spec, int titles) {
        this.cells = cells;
        this.spec = spec;
        this.titles = titles;
        this.from = new int[spec.sheetColumns().size()];
        Arrays.fill(from, NOWHERE);
        for (int at = 0; at < cells.width(); at++) {
            names.add(cells.text(titles, at).strip());
        }
    }

    /** Finds the columns; null where no row looks like the column titles. */
    static @Nullable OldColumns in(XSSFSheet sheet, TableSpec<?> spec) {
        Set<String> wanted = new HashSet<>();
        spec.sheetColumns().forEach(column -> {
            wanted.add(column.title());
            wanted.add(column.formerly());
        });
        wanted.remove("");
        SheetCells cells = new SheetCells(sheet);
        int width = cells.width();
        int best = NOWHERE;
        int most = 0;
        for (int at = 0; at <= Math.min(DEEPEST, sheet.getLastRowNum()); at++) {
            int known = 0;
            int filled = 0;
            for (int column = 0; column < width; column++) {
                String text = cells.text(at, column).strip();
                filled += text.isEmpty() ? 0 : 1;
                known += wanted.contains(text) ? 1 : 0;
            }
            boolean enough = known * 2 >= spec.sheetColumns().size() || (known > 1 && known * 2 >= filled);
            if (enough && known > most) {
                most = known;
                best = at;
            }
        }
        if (best == NOWHERE) {
            return null;
        }
        OldColumns columns = new OldColumns(cells, spec, best);
        columns.match();
        return columns;
    }

    /** The row of the titles, from 0. */
    int titles() {
        return titles;
    }

    /** Where a column of this version stood; negative where it is new. */
    int from(int column) {
        return from[column];
    }

    /** Where a column that stood there belongs now; negative where this version knows none. */
    int to(int old) {
        for (int at = 0; at < from.length; at++) {
            if (from[at] == old) {
                return at;
            }
        }
        return NOWHERE;
    }

    /** The title that stood over a column. */
    String name(int old) {
        return old < names.size() ? names.get(old) : "";
    }

    /** Whether every column stands where it belongs and no other does. */
    boolean inPlace() {
        for (int at = 0; at < from.length; at++) {
            if (from[at] != at) {
                return false;
            }
        }
        return unknown().isEmpty();
    }

    /** The columns with a title or data that this version does not know, from 0. */
    List<Integer> unknown() {
        List<Integer> unknown = new ArrayList<>();
        for (int old = 0; old < names.size(); old++) {
            if (to(old) < 0 && (!names.get(old).isEmpty() || filled(old) > 0)) {
                unknown.add(old);
            }
        }
        return unknown;
    }

    /** In how many rows of data a column says something. */
    int filled(int old) {
        int filled = 0;
        for (int at = titles + 1; at <= cells.sheet().getLastRowNum(); at++) {
            filled += cells.text(at, old).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private void match() {
        List<Column> columns = spec.sheetColumns();
        List<String> technical = spec.decision() == null
                ? List.of()
                : SheetHeader.of(spec).cells().get(SheetHeader.of(spec).titles() - 1);
        for (int at = 0; at < from.length; at++) {
            from[at] = free(names.indexOf(columns.get(at).title()));
        }
        for (int at = 0; at < from.length; at++) {
            if (from[at] < 0 && !columns.get(at).formerly().isEmpty()) {
                from[at] = free(names.indexOf(columns.get(at).formerly()));
            }
        }
        for (int at = 0; at < from.length && !technical.isEmpty() && titles > 0; at++) {
            for (int old = 0; from[at] < 0 && old < names.size(); old++) {
                if (cells.text(titles - 1, old).equals(technical.get(at))) {
                    from[at] = free(old);
                }
            }
        }
        for (int at = 0; at < from.length; at++) {
            if (from[at] < 0) {
                from[at] = free(like(columns.get(at).title()));
            }
        }
        titleGone();
    }

    private int free(int old) {
        return old >= 0 && to(old) < 0 ? old : NOWHERE;
    }

    private int like(String title) {
        List<String> left = new ArrayList<>();
        for (int old = 0; old < names.size(); old++) {
            if (to(old) < 0 && !names.get(old).isEmpty()) {
                left.add(names.get(old));
            }
        }
        String nearest = NearestName.to(title, left);
        return nearest == null ? NOWHERE : names.indexOf(nearest);
    }

    /** Data without a title stands in the one column that is missing, where all others are in their places. */
    private void titleGone() {
        List<Integer> unknown = unknown();
        if (unknown.size() == 1) {
            int old = unknown.get(0);
            boolean alone = old < from.length && names.get(old).isEmpty() && from[old] < 0;
            for (int at = 0; at < from.length; at++) {
                alone &= at == old || from[at] == at;
            }
            if (alone) {
                from[old] = old;
            }
        }
    }
}
