package org.cxmaturity.responses;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvShape;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;

/** Finds the columns that are used among the titles of a file: as they were stated, else by their titles. What two columns may be is asked. */
final class TitledColumns {
    private static final int MOST_SHOWN = 12;

    private final CsvShape file;
    private final TitleRows rows;
    private final List<CsvCell> titles;
    private final KpiRequest asked;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ColumnUse, ReadColumn> found = new EnumMap<>(ColumnUse.class);

    TitledColumns(CsvShape file, TitleRows rows, KpiRequest asked) {
        this.file = file;
        this.rows = rows;
        this.titles = rows.titles();
        this.asked = asked;
        for (ColumnUse use : ColumnUse.values()) {
            find(use).ifPresent(column -> found.put(use, column));
        }
        twice();
    }

    private Optional<ReadColumn> find(ColumnUse use) {
        String stated = asked.columns().get(use);
        if (stated != null) {
            return stated(use, stated);
        }
        boolean idle = (use == ColumnUse.DATE && !asked.needsDays())
                || (use == ColumnUse.SCALE && !asked.scales().isEmpty());
        return idle ? Optional.empty() : guessed(use);
    }

    private Optional<ReadColumn> stated(ColumnUse use, String stated) {
        List<CsvCell> called = titles.stream()
                .filter(title -> title.plain().equals(stated.strip()))
                .toList();
        List<CsvCell> nearly = titles.stream()
                .filter(title -> title.plain().equalsIgnoreCase(stated.strip()))
                .toList();
        List<CsvCell> lettered = titles.stream()
                .filter(title ->
                        CsvCell.letters(title.column()).equals(stated.strip().toUpperCase(Locale.ROOT)))
                .toList();
        List<CsvCell> meant = !called.isEmpty() ? called : !nearly.isEmpty() ? nearly : lettered;
        if (meant.size() == 1) {
            return Optional.of(column(use, meant.get(0), false));
        }
        problems.add(new Problem(
                use.input(),
                (meant.isEmpty() ? "no column \"" : meant.size() + " columns \"") + stated + "\" in "
                        + file.file().name(),
                meant.isEmpty()
                        ? "one of " + shown(titles) + ", or the letter that a spreadsheet gives the column"
                        : "the letter that a spreadsheet gives one of them: " + letters(meant),
                meant.isEmpty()
                        ? NearestName.to(
                                stated, titles.stream().map(CsvCell::plain).toList())
                        : null));
        return Optional.empty();
    }

    private Optional<ReadColumn> guessed(ColumnUse use) {
        Map<Integer, List<CsvCell>> ranked = titles.stream().collect(Collectors.groupingBy(title -> rank(use, title)));
        ranked.remove(ColumnUse.NOT_SO);
        Optional<List<CsvCell>> surest =
                ranked.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
        if (surest.isPresent() && surest.get().size() == 1) {
            return Optional.of(column(use, surest.get().get(0), true));
        }
        boolean needed = use == ColumnUse.SCORE || use == ColumnUse.DATE;
        if (surest.isPresent() || needed) {
            problems.add(new Problem(
                    file.place(titles.get(0)),
                    surest.map(several -> "columns " + letters(several) + ", any of which may hold " + use.words())
                            .orElseGet(() ->
                                    "no column that is called as one with " + use.words() + " among " + shown(titles)),
                    use.input().mention() + " COLUMN, by its title or its letter"
                            + (use == ColumnUse.DATE && asked.dated()
                                    ? "; or " + Input.ASSESSMENT_DAY.mention() + " DAY for all values"
                                    : ""),
                    null));
        }
        return Optional.empty();
    }

    private int rank(ColumnUse use, CsvCell title) {
        int byTitle = use.rank(title.plain(), asked.kind());
        return byTitle != ColumnUse.NOT_SO ? byTitle : use.rank(rows.question(title.column()), asked.kind());
    }

    private void twice() {
        for (ReadColumn each : found.values()) {
            found.values().stream()
                    .filter(other -> other.use().compareTo(each.use()) > 0 && other.index() == each.index())
                    .forEach(other -> problems.add(new Problem(
                            file.place(titles.get(each.index())),
                            "a column that is to hold both " + each.use().words() + " and "
                                    + other.use().words(),
                            "a column for each; " + each.use().input().mention() + " and "
                                    + other.use().input().mention() + " say which",
                            null)));
        }
    }

    private static ReadColumn column(ColumnUse use, CsvCell title, boolean guessed) {
        return new ReadColumn(use, title.column(), title.plain(), guessed);
    }

    private static String letters(List<CsvCell> several) {
        return several.stream()
                .map(each -> CsvCell.letters(each.column()) + " \"" + each.plain() + "\"")
                .collect(Collectors.joining(", "));
    }

    private static String shown(List<CsvCell> titles) {
        return titles.stream().limit(MOST_SHOWN).map(CsvCell::plain).collect(Collectors.joining(", "))
                + (titles.size() > MOST_SHOWN ? " and " + (titles.size() - MOST_SHOWN) + " more" : "");
    }

    List<Problem> problems() {
        return problems;
    }

    Map<ColumnUse, ReadColumn> found() {
        return found;
    }
}
