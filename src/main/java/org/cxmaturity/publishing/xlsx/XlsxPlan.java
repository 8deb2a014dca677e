package org.cxmaturity.publishing.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.publishing.blocks.WorkPlan.Task;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.officecharts.ChartData.Range;
import org.cxmaturity.publishing.officecharts.ChartLook;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.SheetSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.SpokenAmounts;
import org.cxmaturity.speech.WordSentence;

/**
 * A plan to work on: a sheet in which what is done, when, and what it takes can be changed, two that say what each quarter then takes,
 * and one to keep track. Formulas name cells and never hold words of anybody.
 */
final class XlsxPlan {
    static final String WHOLE = "#,##0";
    private static final int LONGEST = 40;
    private static final int PLAIN_ROWS = 6;
    private static final double ROWS_A_BAR = 1.4;

    private final XSSFWorkbook file;
    private final XlsxStyles styles;
    private final Book book;
    private final Theme theme;
    private final WorkPlan plan;
    private final Speech speech;
    private final XlsxWorkSheet roadmap;
    private final XlsxWorkSheet money;
    private final XlsxWorkSheet days;
    private final XlsxWorkSheet progress;

    XlsxPlan(XSSFWorkbook file, XlsxStyles styles, SheetNames names, Book book, Theme theme, WorkPlan plan) {
        this.file = file;
        this.styles = styles;
        this.book = book;
        this.theme = theme;
        this.plan = plan;
        this.speech = book.speech();
        this.roadmap = sheet(names.of(SheetSentence.ROADMAP));
        this.money = sheet(names.of(SheetSentence.MONEY));
        this.days = sheet(names.of(SheetSentence.DAYS));
        this.progress = sheet(names.of(SheetSentence.PROGRESS));
    }

    /** What a cell says of an action that is in the plan. */
    String yes() {
        return speech.say(WordSentence.YES);
    }

    private XlsxWorkSheet sheet(String name) {
        return new XlsxWorkSheet(
                new XlsxSheet(file.createSheet(name), styles, book, theme),
                plan.tasks().size());
    }

    /** The columns of the roadmap. */
    enum At {
        NUMBER,
        ACTION,
        IN,
        START,
        QUARTERS,
        END,
        COST,
        DAYS,
        OWNER,
        PRIORITY,
        WORTH,
        MOVES
    }

    /** A cell of a task on the roadmap, as other sheets name it. */
    String cell(At column, int task) {
        return roadmap.reference(column.ordinal(), task);
    }

    void write() {
        roadmap.column(ColumnSentence.NUMBER, Kind.TEXT, 6);
        roadmap.column(ColumnSentence.ACTION, Kind.TEXT, 44);
        roadmap.column(ColumnSentence.IN_PLAN, Kind.TEXT, 8);
        roadmap.column(SheetSentence.STARTS, Kind.NUMBER, 9);
        roadmap.column(ColumnSentence.QUARTERS, Kind.NUMBER, 9);
        roadmap.column(SheetSentence.ENDS, Kind.NUMBER, 9);
        roadmap.column(speech.say(ColumnSentence.COST_IN, plan.currency()), Kind.NUMBER, 12);
        roadmap.column(ColumnSentence.PERSON_DAYS, Kind.NUMBER, 10);
        roadmap.column(ColumnSentence.OWNER, Kind.TEXT, 24);
        roadmap.column(ColumnSentence.PRIORITY, Kind.TEXT, 9);
        roadmap.column(ColumnSentence.WORTH, Kind.TEXT, 16);
        roadmap.column(ColumnSentence.MOVES, Kind.TEXT, 36);
        roadmap.begin(speech.say(SheetSentence.ROADMAP), speech.say(SheetSentence.ROADMAP_ABOUT));
        for (int task = 0; task < plan.tasks().size(); task++) {
            write(plan.tasks().get(task), task);
        }
        roadmap.end();
        limitInputs();
        sums();
        new XlsxQuarters(this, plan, money, theme).money();
        new XlsxQuarters(this, plan, days, theme).days();
        new XlsxProgress(this, plan, progress).write();
        chart();
    }

    private void write(Task task, int at) {
        XSSFRow row =
                roadmap.row(at, "", task.title(), "", "", "", "", "", "", task.owner(), "", task.worth(), task.moves());
        roadmap.text(row, At.NUMBER.ordinal(), task.number());
        roadmap.text(row, At.ACTION.ordinal(), task.title());
        roadmap.input(row, At.IN.ordinal(), yes());
        roadmap.input(row, At.START.ordinal(), task.start(), WHOLE);
        roadmap.input(row, At.QUARTERS.ordinal(), task.quarters(), WHOLE);
        roadmap.formula(row, At.END.ordinal(), own(At.START, at) + "+" + own(At.QUARTERS, at) + "-1", WHOLE);
        roadmap.input(row, At.COST.ordinal(), task.cost(), WHOLE);
        roadmap.input(row, At.DAYS.ordinal(), task.days(), WHOLE);
        roadmap.input(row, At.OWNER.ordinal(), task.owner());
        roadmap.text(row, At.PRIORITY.ordinal(), task.priority());
        roadmap.text(row, At.WORTH.ordinal(), task.worth());
        roadmap.text(row, At.MOVES.ordinal(), task.moves());
    }

    private static String own(At column, int task) {
        return XlsxWorkSheet.name(column.ordinal(), task, true);
    }

    private void limitInputs() {
        roadmap.oneOf(At.IN.ordinal(), yes(), speech.say(WordSentence.NO));
        roadmap.number(At.START.ordinal(), OperatorType.BETWEEN, 1, LONGEST);
        roadmap.number(At.QUARTERS.ordinal(), OperatorType.BETWEEN, 1, LONGEST);
        roadmap.number(At.COST.ordinal(), OperatorType.GREATER_OR_EQUAL, 0, 0);
        roadmap.number(At.DAYS.ordinal(), OperatorType.GREATER_OR_EQUAL, 0, 0);
        String first = own(At.IN, 0);
        roadmap.mark(At.NUMBER.ordinal(), At.MOVES.ordinal(), "$" + first + "<>\"" + yes() + "\"", null);
        roadmap.mark(At.END.ordinal(), At.END.ordinal(), own(At.END, 0) + ">" + plan.quarters(), Ink.SECOND_SOFT);
    }

    private void sums() {
        XSSFRow all = roadmap.line(0, speech.say(ColumnSentence.IN_PLAN));
        for (At column : List.of(At.COST, At.DAYS)) {
            roadmap.total(
                    all,
                    column.ordinal(),
                    "SUMIF(" + roadmap.column(At.IN.ordinal()) + ",\"" + yes() + "\","
                            + roadmap.column(column.ordinal()) + ")");
        }
    }

    /** The bars follow what is changed; actions that are left out keep theirs, in grey rows. */
    private void chart() {
        PlanChart.Bars bars = PlanChart.bars(
                quarters(),
                plan.tasks().stream()
                        .map(task ->
                                new PlanChart.Bar(task.title(), task.start(), task.start() + task.quarters() - 1, true))
                        .toList(),
                speech.say(ColumnSentence.QUARTERS),
                "");
        OfficeChart chart = OfficeChart.bars(
                bars,
                ChartLook.plain(theme, speech, XlsxWorkSheet.LETTERS),
                List.of(range(At.ACTION), range(At.START), range(At.QUARTERS)));
        roadmap.chart(
                chart,
                3,
                At.OWNER.ordinal(),
                PLAIN_ROWS + (int) (ROWS_A_BAR * plan.tasks().size()),
                speech.say(SheetSentence.WHEN_RUNS));
    }

    private Range range(At column) {
        return roadmap.range(column.ordinal());
    }

    List<String> quarters() {
        return IntStream.rangeClosed(1, plan.quarters())
                .mapToObj(new SpokenAmounts(speech)::quarter)
                .toList();
    }
}
