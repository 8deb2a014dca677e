package org.cxmaturity.responses;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvShape;
import org.cxmaturity.csv.DayColumn;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Problem;

/** Puts the responses of one file to the sums, row by row. */
final class ResponseRows {
    private static final String NO_SEGMENT = "not stated";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDING = 1_000;
    private static final int KEPT = 1_000;

    private final CsvShape file;
    private final TitleRows titles;
    private final Map<ColumnUse, ReadColumn> columns;
    private final KpiRequest asked;
    private final DateOrder order;
    private final ResponseSums sums;
    private final Complaints complaints;
    private final AnswerColumn answers;
    private final DayColumn days = new DayColumn();
    private final Map<String, Optional<AnswerScale>> scales = new HashMap<>();
    private final String question;
    private boolean full;

    ResponseRows(
            CsvShape file,
            TitleRows titles,
            Map<ColumnUse, ReadColumn> columns,
            KpiRequest asked,
            DateOrder order,
            ResponseSums sums,
            Complaints complaints) {
        this.file = file;
        this.titles = titles;
        this.columns = columns;
        this.asked = asked;
        this.order = order;
        this.sums = sums;
        this.complaints = complaints;
        int score = index(ColumnUse.SCORE);
        this.answers = new AnswerColumn(asked.kind(), titles.titles().get(score).plain(), asked.labels());
        this.question = question(titles.question(score));
    }

    /** A title that is a question, rather than a name. */
    private static String question(String title) {
        return title.endsWith("?") || title.split(" ").length > 3 ? title : "";
    }

    private int index(ColumnUse use) {
        ReadColumn column = columns.get(use);
        return column == null ? -1 : column.index();
    }

    /** Whether there is no more room for what further rows say. */
    boolean full() {
        return full;
    }

    /** Adds a row. */
    void add(List<CsvCell> row) {
        sums.response();
        if (!asWideAsTitles(row)) {
            return;
        }
        if (!columns.containsKey(ColumnUse.DATE)) {
            add(row, Optional.empty());
        } else {
            Optional<LocalDate> day = day(row.get(index(ColumnUse.DATE)));
            if (day.isPresent()) {
                add(row, day);
            }
        }
    }

    private void add(List<CsvCell> row, Optional<LocalDate> day) {
        Optional<AnswerScale> scale = scale(row, day);
        Optional<String> segment = text(row, ColumnUse.SEGMENT, "", LONGEST_NAME);
        Optional<String> wording = text(row, ColumnUse.WORDING, question, LONGEST_WORDING);
        if (scale.isPresent() && segment.isPresent() && wording.isPresent()) {
            CsvCell cell = row.get(index(ColumnUse.SCORE));
            String period =
                    day.flatMap(on -> asked.by().map(length -> length.of(on))).orElse("");
            FigureKey key = new FigureKey(segment.get(), new SeriesKey(wording.get(), scale.get()), period);
            sums.of(key).ifPresentOrElse(tally -> add(cell, key, tally, day), () -> tooMany(cell));
        }
    }

    private void add(CsvCell cell, FigureKey key, Tally tally, Optional<LocalDate> day) {
        ReadAnswer answer = answers.of(cell.text());
        switch (answer.kind()) {
            case BLANK -> tally.blank();
            case DECLINED -> tally.declined();
            case NUMBER -> sums.answer(tally, answer, key.series().scale(), file.place(cell));
            case UNREADABLE -> {
                complaints.add(new Problem(
                        file.place(cell),
                        shown(cell.plain()),
                        answers.expected() + ", or words for no answer; what a text stands for is said by "
                                + Input.ANSWER_LABEL.mention() + " TEXT=NUMBER",
                        null));
                return;
            }
        }
        day.ifPresent(tally::on);
    }

    private boolean asWideAsTitles(List<CsvCell> row) {
        int wide = titles.titles().size();
        boolean more =
                row.size() > wide && !row.subList(wide, row.size()).stream().allMatch(CsvCell::blank);
        if (more || row.size() < wide) {
            complaints.add(new Problem(
                    file.place(row.get(more ? wide : row.size() - 1)),
                    "a row of " + row.size() + " cells",
                    wide + ", as many as there are titles; a text with a delimiter in it stands in quotation marks",
                    null));
        }
        return !more && row.size() >= wide;
    }

    /** The day; nothing where none is stated, which is counted, and where it can't be told, after saying so. */
    private Optional<LocalDate> day(CsvCell cell) {
        if (cell.blank()) {
            sums.undated();
            return Optional.empty();
        }
        Optional<LocalDate> day = days.of(cell.text()).in(order);
        if (day.isEmpty()) {
            complaints.add(new Problem(
                    file.place(cell), shown(cell.plain()), "a day such as 2026-10-01, from 1990 to 2100", null));
        }
        return day;
    }

    private Optional<AnswerScale> scale(List<CsvCell> row, Optional<LocalDate> day) {
        if (asked.kind() == KpiKind.RETENTION) {
            return Optional.of(KpiDefinition.KEPT_OR_LOST);
        }
        if (columns.containsKey(ColumnUse.SCALE)) {
            return scale(row.get(index(ColumnUse.SCALE)));
        }
        AnswerScale scale = KpiDefinition.NPS_SCALE;
        for (DatedScale each : asked.scales()) {
            LocalDate from = each.from();
            scale = from == null || (day.isPresent() && !day.get().isBefore(from)) ? each.scale() : scale;
        }
        return Optional.of(scale);
    }

    private Optional<AnswerScale> scale(CsvCell cell) {
        if (scales.size() > KEPT) {
            scales.clear();
        }
        Optional<AnswerScale> scale = scales.computeIfAbsent(cell.plain(), AnswerScale::of)
                .filter(each -> KpiRequestProblems.fits(asked, each));
        if (scale.isEmpty()) {
            complaints.add(new Problem(
                    file.place(cell),
                    shown(cell.plain()),
                    asked.kind() == KpiKind.NPS
                            ? "the scale of " + KpiKind.NPS + ", 0-10"
                            : "a scale such as 1-5, with more answers than are counted as its highest",
                    null));
        }
        return scale;
    }

    /** What a cell says that names something; a text of that use for all rows where no column has it. */
    private Optional<String> text(List<CsvCell> row, ColumnUse use, String otherwise, int longest) {
        int column = index(use);
        if (column < 0) {
            return Optional.of(otherwise);
        }
        String text = row.get(column).plain();
        if (text.length() > longest) {
            complaints.add(new Problem(
                    file.place(row.get(column)),
                    String.format(Locale.ROOT, "%,d characters", text.length()),
                    "at most " + longest + " for " + use.words(),
                    null));
            return Optional.empty();
        }
        return Optional.of(text.isEmpty() && use == ColumnUse.SEGMENT ? NO_SEGMENT : text);
    }

    private void tooMany(CsvCell cell) {
        full = true;
        complaints.add(new Problem(
                file.place(cell),
                "more than " + String.format(Locale.ROOT, "%,d", ResponseSums.MOST_FIGURES)
                        + " figures, by segment, period, wording and scale",
                "columns for the segment, the wording and the scale that have few different texts, such as countries; names or"
                        + " numbers of people are no segments",
                null));
    }

    private static String shown(String text) {
        int most = 60;
        return '"' + (text.length() > most ? text.substring(0, most) + "…" : text) + '"';
    }
}
