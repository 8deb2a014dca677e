package org.cxmaturity.publishing.xlsx;

import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.xlsx.XlsxPlan.At;

/** A sheet to keep track in: who does what until when, how far it is, and how much is done in all. */
final class XlsxProgress {
    private static final String DAY = "d mmm yyyy";
    private static final String SHARE = "0%";
    private static final String DONE = "done";
    private static final String DROPPED = "dropped";
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

    XlsxProgress(XlsxPlan roadmap, WorkPlan plan, XlsxWorkSheet sheet) {
        this.roadmap = roadmap;
        this.plan = plan;
        this.sheet = sheet;
    }

    void write() {
        sheet.column("No.", Kind.TEXT, 6);
        sheet.column("Action", Kind.TEXT, 44);
        sheet.column("Owner", Kind.TEXT, 24);
        sheet.column("Due", Kind.NUMBER, 12);
        sheet.column("State", Kind.TEXT, 13);
        sheet.column("Done", Kind.NUMBER, 8);
        sheet.column("Counts, person-days", Kind.NUMBER, 12);
        sheet.column("Note", Kind.TEXT, 48);
        sheet.begin(
                "Progress",
                "How far the plan is. Choose each action's state; a share that is known better can be written over the one proposed."
                        + " What is done in all counts each action by its person-days.");
        for (int task = 0; task < plan.tasks().size(); task++) {
            row(task);
        }
        sheet.end();
        head();
        sheet.oneOf(STATE, "not begun", "under way", DONE, DROPPED);
        sheet.number(SHARE_DONE, OperatorType.GREATER_OR_EQUAL, 0, 0);
        String state = "$" + XlsxWorkSheet.name(STATE, 0, true);
        sheet.mark(STATE, STATE, state + "=\"" + DONE + "\"", Ink.MAIN_SOFT);
        sheet.mark(
                DUE,
                DUE,
                "AND(" + XlsxWorkSheet.name(DUE, 0, true) + "<TODAY()," + state + "<>\"" + DONE + "\"," + state + "<>\""
                        + DROPPED + "\")",
                Ink.SECOND_SOFT);
        sheet.mark(0, NOTE, state + "=\"" + DROPPED + "\"", null);
    }

    private void row(int task) {
        XSSFRow row = sheet.row(
                task, "", plan.tasks().get(task).title(), plan.tasks().get(task).owner());
        String state = XlsxWorkSheet.name(STATE, task, true);
        sheet.formula(row, 0, roadmap.cell(At.NUMBER, task), "General");
        sheet.formula(row, ACTION, roadmap.cell(At.ACTION, task), "General");
        sheet.formula(row, OWNER, roadmap.cell(At.OWNER, task), "General");
        sheet.formula(row, DUE, "EDATE($D$3,3*" + roadmap.cell(At.END, task) + ")-1", DAY);
        sheet.input(row, STATE, "not begun");
        sheet.proposed(
                row, SHARE_DONE, "IF(" + state + "=\"" + DONE + "\",1,IF(" + state + "=\"under way\",0.5,0))", SHARE);
        sheet.formula(
                row,
                WEIGHT,
                "IF(AND(" + roadmap.cell(At.IN, task) + "=\"" + XlsxPlan.YES + "\"," + state + "<>\"" + DROPPED + "\"),"
                        + roadmap.cell(At.DAYS, task) + ",0)",
                XlsxPlan.WHOLE);
        sheet.input(row, NOTE, "");
    }

    /** Above the headings, where it stays in sight. */
    private void head() {
        XSSFRow head = sheet.head();
        sheet.label(head, OWNER, "The plan begins on");
        sheet.input(head, DUE, DateUtil.getExcelDate(plan.begins()), DAY);
        sheet.label(head, STATE, "Done in all");
        sheet.strong(
                head,
                SHARE_DONE,
                "IF(SUM(" + sheet.column(WEIGHT) + ")=0,0,SUMPRODUCT(" + sheet.column(SHARE_DONE) + ","
                        + sheet.column(WEIGHT) + ")/SUM(" + sheet.column(WEIGHT) + "))",
                SHARE);
        sheet.strong(head, WEIGHT, "SUM(" + sheet.column(WEIGHT) + ")", XlsxPlan.WHOLE);
    }
}
