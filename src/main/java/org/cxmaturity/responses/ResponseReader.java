package org.cxmaturity.responses;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvReading;
import org.cxmaturity.csv.CsvShape;
import org.cxmaturity.csv.CsvSource;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Reads raw responses from files of any size and makes KPIs of them. */
public final class ResponseReader {
    private final KpiRequest asked;
    private final ResponseSums sums;
    private final Complaints complaints = new Complaints();
    private final List<ReadFile> files = new ArrayList<>();
    private boolean full;

    private ResponseReader(KpiRequest asked) {
        this.asked = asked;
        this.sums = new ResponseSums(KpiDefinition.of(asked));
    }

    /**
     * Reads files; refused with the places of all that can't be told for sure.
     *
     * @throws IOException if a file can't be read to its end
     */
    public static Result<KpiResult> read(List<CsvSource> files, KpiRequest asked) throws IOException {
        List<Problem> wrong = KpiRequestProblems.of(asked);
        return wrong.isEmpty() ? new ResponseReader(asked).read(files) : Result.refused(Fault.USAGE, wrong);
    }

    private Result<KpiResult> read(List<CsvSource> sources) throws IOException {
        for (CsvSource source : sources) {
            Result<CsvShape> shape = CsvShape.of(source);
            shape.problems().forEach(complaints::add);
            if (shape.problems().isEmpty() && !full) {
                read(shape.orElseThrow());
            }
        }
        if (complaints.none()) {
            sums.doubts().forEach(complaints::add);
        }
        if (complaints.none() && sums.figures().values().stream().allMatch(each -> each.answers() == 0)) {
            complaints.add(new Problem(
                    sources.get(0).name(),
                    sums.responses() + " responses, and no answer on the scale in any",
                    "one answer at least",
                    null));
        }
        return complaints.none()
                ? Result.done(new KpiFigures(asked, sums).result(files))
                : Result.refused(Fault.INPUT, complaints.all());
    }

    private void read(CsvShape file) throws IOException {
        TitledColumns columns;
        TitleRows titles;
        try (CsvReading rows = file.rows(any -> {})) {
            titles = TitleRows.of(rows);
            columns = new TitledColumns(file, titles, asked);
        }
        columns.problems().forEach(complaints::add);
        if (columns.problems().isEmpty() && hasScale(file, titles, columns)) {
            read(file, titles, columns.found());
        }
    }

    private boolean hasScale(CsvShape file, TitleRows titles, TitledColumns columns) {
        boolean needed = asked.kind() == KpiKind.CSAT || asked.kind() == KpiKind.CES;
        boolean known = !needed || !asked.scales().isEmpty() || columns.found().containsKey(ColumnUse.SCALE);
        if (!known) {
            complaints.add(new Problem(
                    file.place(titles.titles().get(0)),
                    "no scale for the answers",
                    Input.ANSWER_SCALE.mention() + " 1-5, or whichever was asked on, or a column that says it by "
                            + Input.SCALE_COLUMN.mention(),
                    null));
        }
        return known;
    }

    private void read(CsvShape file, TitleRows titles, Map<ColumnUse, ReadColumn> columns) throws IOException {
        Optional<DateOrder> order = Optional.empty();
        if (columns.containsKey(ColumnUse.DATE)) {
            order = new DateOrderSurvey(file, columns.get(ColumnUse.DATE).index())
                    .settled(asked.dateOrder(), complaints);
        }
        long before = sums.responses();
        ResponseRows to =
                new ResponseRows(file, titles, columns, asked, order.orElse(DateOrder.DAY_FIRST), sums, complaints);
        try (CsvReading rows = file.rows(complaints::add)) {
            TitleRows.of(rows).first().forEach(to::add);
            for (Optional<List<CsvCell>> row = rows.next(); row.isPresent() && !to.full(); row = rows.next()) {
                to.add(row.get());
            }
        }
        full = to.full();
        files.add(new ReadFile(
                file.file().name(),
                file.encoding(),
                file.separated(),
                titles.count(),
                sums.responses() - before,
                List.copyOf(columns.values()),
                order.orElse(null)));
    }
}
