package org.cxmaturity.publishing.xlsx;

import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.xlsx.XlsxPlan.At;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.SheetSentence;

/** A sheet to keep track in: who does what until when, how far it is, and how much is done in all. */
final class XlsxProgress {
    private static final String DAY = "d mmm yyyy";
    private static final String SHARE = "0%";
    private static final int ACTION = 1;
    private static final int OWNER = 2;
    private static final int DUE = 3;
    private static final int STATE = 4;
    private static final int SHARE_DONE = 5;
    private static final int WEIGHT = 6;
    private static final int NOTE = 7;

    private final XlsxPlan roadmap;
    private final WorkPlan plan;
    private final XlsxWorkSheet sheet;
    private final String done;
    private final String dropped;
    private final String begun;
    private final String open;

    XlsxProgress(XlsxPlan roadmap, WorkPlan plan, XlsxWorkSheet sheet) {
        this.roadmap = roadmap;
        this.plan = plan;
        this.sheet = sheet;
        this.done = say(SheetSentence.IS_DONE);
        this.dropped = say(SheetSentence.DROPPED);
        this.begun = say(SheetSentence.UNDER_WAY);
        this.open = say(SheetSentence.NOT_BEGUN);
    }

    private String say(Sentence sentence) {
        return sheet.speech().say(sentence);
    }

    void write() {
        sheet.column(ColumnSentence.NUMBER, Kind.TEXT, 6);
        sheet.column(ColumnSentence.ACTION, Kind.TEXT, 44);
        sheet.column(ColumnSentence.OWNER, Kind.TEXT, 24);
        sheet.column(SheetSentence.DUE, Kind.NUMBER, 12);
        sheet.column(SheetSentence.STATE, Kind.TEXT, 13);
        sheet.column(SheetSentence.DONE, Kind.NUMBER, 8);
        sheet.column(SheetSentence.COUNTS, Kind.NUMBER, 12);
        sheet.column(SheetSentence.NOTE, Kind.TEXT, 48);
        sheet.begin(say(SheetSentence.PROGRESS), say(SheetSentence.PROGRESS_ABOUT));
        for (int task = 0; task < plan.tasks().size(); task++) {
            row(task);
        }
        sheet.end();
        head();
        sheet.oneOf(STATE, open, begun, done, dropped);
        sheet.number(SHARE_DONE, OperatorType.GREATER_OR_EQUAL, 0, 0);
        String state = "$" + XlsxWorkSheet.name(STATE, 0, true);
        sheet.mark(STATE, STATE, state + "=\"" + done + "\"", Ink.MAIN_SOFT);
        sheet.mark(
                DUE,
                DUE,
                "AND(" + XlsxWorkSheet.name(DUE, 0, true) + "<TODAY()," + state + "<>\"" + done + "\"," + state + "<>\""
                        + dropped + "\")",
                Ink.SECOND_SOFT);
        sheet.mark(0, NOTE, state + "=\"" + dropped + "\"", null);
    }

    private void row(int task) {
        XSSFRow row = sheet.row(
                task, "", plan.tasks().get(task).title(), plan.tasks().get(task).owner());
        String state = XlsxWorkSheet.name(STATE, task, true);
        sheet.formula(row, 0, roadmap.cell(At.NUMBER, task), "General");
        sheet.formula(row, ACTION, roadmap.cell(At.ACTION, task), "General");
        sheet.formula(row, OWNER, roadmap.cell(At.OWNER, task), "General");
        sheet.formula(row, DUE, "EDATE($D$3,3*" + roadmap.cell(At.END, task) + ")-1", DAY);
        sheet.input(row, STATE, open);
        sheet.proposed(
                row,
                SHARE_DONE,
                "IF(" + state + "=\"" + done + "\",1,IF(" + state + "=\"" + begun + "\",0.5,0))",
                SHARE);
        sheet.formula(
                row,
                WEIGHT,
                "IF(AND(" + roadmap.cell(At.IN, task) + "=\"" + roadmap.yes() + "\"," + state + "<>\"" + dropped
                        + "\")," + roadmap.cell(At.DAYS, task) + ",0)",
                XlsxPlan.WHOLE);
        sheet.input(row, NOTE, "");
    }

    /** Above the headings, where it stays in sight. */
    private void head() {
        XSSFRow head = sheet.head();
        sheet.label(head, OWNER, say(SheetSentence.BEGINS));
        sheet.input(head, DUE, DateUtil.getExcelDate(plan.begins()), DAY);
        sheet.label(head, STATE, say(SheetSentence.DONE_IN_ALL));
        sheet.strong(
                head,
                SHARE_DONE,
                "IF(SUM(" + sheet.column(WEIGHT) + ")=0,0,SUMPRODUCT(" + sheet.column(SHARE_DONE) + ","
                        + sheet.column(WEIGHT) + ")/SUM(" + sheet.column(WEIGHT) + "))",
                SHARE);
        sheet.strong(head, WEIGHT, "SUM(" + sheet.column(WEIGHT) + ")", XlsxPlan.WHOLE);
    }
}
