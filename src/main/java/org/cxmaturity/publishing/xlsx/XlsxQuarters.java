package org.cxmaturity.publishing.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.publishing.blocks.WorkPlan.Task;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.officecharts.ChartData.Range;
import org.cxmaturity.publishing.officecharts.ChartLook;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.publishing.xlsx.XlsxPlan.At;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.SheetSentence;
import org.cxmaturity.speech.Speech;
import org.jspecify.annotations.Nullable;

/** What each quarter takes of money or of people's time, worked out from the roadmap, and held against what there is. */
final class XlsxQuarters {
    private static final int CHART = 15;

    private final XlsxPlan roadmap;
    private final WorkPlan plan;
    private final XlsxWorkSheet sheet;
    private final Theme theme;

    XlsxQuarters(XlsxPlan roadmap, WorkPlan plan, XlsxWorkSheet sheet, Theme theme) {
        this.roadmap = roadmap;
        this.plan = plan;
        this.sheet = sheet;
        this.theme = theme;
    }

    /** What a sheet is about. */
    private record About(Sentence title, String about, String unit, String chart) {}

    void money() {
        Speech speech = sheet.speech();
        write(
                new About(
                        SheetSentence.MONEY,
                        speech.say(SheetSentence.MONEY_ABOUT, plan.currency()),
                        speech.say(SheetSentence.MONEY_UNIT, plan.currency()),
                        speech.say(SheetSentence.MONEY_CHART, plan.currency())),
                At.COST,
                Task::cost,
                plan.budget(),
                plan.budgetTotal());
    }

    void days() {
        Speech speech = sheet.speech();
        write(
                new About(
                        SheetSentence.DAYS,
                        speech.say(SheetSentence.DAYS_ABOUT),
                        speech.say(ColumnSentence.PERSON_DAYS),
                        speech.say(SheetSentence.DAYS_CHART)),
                At.DAYS,
                Task::days,
                plan.staffDays(),
                null);
    }

    private void write(
            About about, At takes, ToLongFunction<Task> amount, @Nullable Long limit, @Nullable Long limitInAll) {
        sheet.column(ColumnSentence.ACTION, Kind.TEXT, 44);
        roadmap.quarters().forEach(quarter -> sheet.column(quarter, Kind.NUMBER, 11));
        sheet.column(SheetSentence.LATER, Kind.NUMBER, 11);
        sheet.column(SheetSentence.IN_ALL, Kind.NUMBER, 12);
        sheet.begin(
                sheet.speech().say(about.title()),
                about.about()
                        + (limit == null && limitInAll == null
                                ? ""
                                : " " + sheet.speech().say(SheetSentence.CHANGEABLE)));
        for (int task = 0; task < plan.tasks().size(); task++) {
            row(task, takes);
        }
        sheet.end();
        XSSFRow all = sums();
        if (limit != null || limitInAll != null) {
            held(all, limit, limitInAll);
        }
        chart(about, amount, limit);
    }

    private int later() {
        return 1 + plan.quarters();
    }

    private int inAll() {
        return 2 + plan.quarters();
    }

    /** What does not divide evenly falls to the first quarters. */
    private void row(int task, At takes) {
        XSSFRow row = sheet.row(task, plan.tasks().get(task).title());
        String in = roadmap.cell(At.IN, task) + "=\"" + roadmap.yes() + "\"";
        String start = roadmap.cell(At.START, task);
        String quarters = roadmap.cell(At.QUARTERS, task);
        String amount = roadmap.cell(takes, task);
        sheet.formula(row, 0, roadmap.cell(At.ACTION, task), "General");
        for (int quarter = 1; quarter <= plan.quarters(); quarter++) {
            String rest = "MAX(0,MIN(1,MOD(" + amount + "," + quarters + ")-(" + quarter + "-" + start + ")))";
            sheet.formula(
                    row,
                    quarter,
                    "IF(AND(" + in + "," + start + "<=" + quarter + "," + roadmap.cell(At.END, task) + ">=" + quarter
                            + "),INT(" + amount + "/" + quarters + ")+" + rest + ",0)",
                    XlsxPlan.WHOLE);
        }
        String shown = XlsxWorkSheet.name(1, task, true) + ":" + XlsxWorkSheet.name(plan.quarters(), task, true);
        sheet.formula(row, inAll(), "IF(" + in + "," + amount + ",0)", XlsxPlan.WHOLE);
        sheet.formula(row, later(), XlsxWorkSheet.name(inAll(), task, true) + "-SUM(" + shown + ")", XlsxPlan.WHOLE);
    }

    private XSSFRow sums() {
        XSSFRow all = sheet.line(0, sheet.speech().say(ColumnSentence.ALL));
        for (int column = 1; column <= inAll(); column++) {
            sheet.total(all, column, "SUM(" + sheet.column(column) + ")");
        }
        return all;
    }

    private void held(XSSFRow all, @Nullable Long limit, @Nullable Long limitInAll) {
        XSSFRow limits = sheet.line(1, sheet.speech().say(SheetSentence.LIMIT));
        XSSFRow left = sheet.line(2, sheet.speech().say(SheetSentence.LEFT));
        int from = limit == null ? inAll() : 1;
        int to = limit == null ? inAll() : plan.quarters();
        for (int column = from; column <= to; column++) {
            sheet.input(limits, column, limit == null ? limitInAll == null ? 0 : limitInAll : limit, XlsxPlan.WHOLE);
            sheet.total(left, column, name(limits, column) + "-" + name(all, column));
        }
        if (limit != null) {
            sheet.total(limits, inAll(), "SUM(" + name(limits, 1) + ":" + name(limits, plan.quarters()) + ")");
            sheet.total(left, inAll(), name(limits, inAll()) + "-" + name(all, inAll()));
        }
        CellRangeAddress cells = new CellRangeAddress(left.getRowNum(), left.getRowNum(), from, inAll());
        String first = name(left, from);
        sheet.mark(cells, "AND(ISNUMBER(" + first + ")," + first + "<0)", Ink.SECOND_SOFT);
        sheet.mark(cells, "AND(ISNUMBER(" + first + ")," + first + ">=0)", Ink.PANEL);
    }

    private static String name(XSSFRow row, int column) {
        return new CellReference(row.getRowNum(), column).formatAsString();
    }

    private void chart(About about, ToLongFunction<Task> amount, @Nullable Long limit) {
        List<Long> sums = IntStream.rangeClosed(1, plan.quarters())
                .mapToObj(quarter -> plan.tasks().stream()
                        .mapToLong(task -> share(task, amount.applyAsLong(task), quarter))
                        .sum())
                .toList();
        PlanChart.Meter meter = new PlanChart.Meter(
                about.unit(),
                sums,
                List.of(),
                limit,
                limit == null ? "" : sheet.speech().say(SheetSentence.AND_LIMIT));
        int all = XlsxSheet.FIRST + plan.tasks().size() + 1;
        List<Range> cells = new ArrayList<>(
                List.of(sheet.range(XlsxSheet.HEADING, 1, plan.quarters()), sheet.range(all, 1, plan.quarters())));
        if (limit != null) {
            cells.add(sheet.range(all + 1, 1, plan.quarters()));
        }
        OfficeChart chart = OfficeChart.meter(
                PlanChart.course(roadmap.quarters(), "", List.of(), List.of(meter)),
                ChartLook.plain(theme, sheet.speech(), XlsxWorkSheet.LETTERS),
                cells);
        sheet.chart(chart, 4, Math.min(8, 1 + plan.quarters()), CHART, about.chart());
    }

    private static long share(Task task, long amount, int quarter) {
        int place = quarter - task.start();
        return place < 0 || place >= task.quarters()
                ? 0
                : amount / task.quarters() + (place < amount % task.quarters() ? 1 : 0);
    }
}
