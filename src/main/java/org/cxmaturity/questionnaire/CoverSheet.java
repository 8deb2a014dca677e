package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.cxmaturity.speech.FieldSentence;
import org.cxmaturity.speech.FormSentence;
import org.jspecify.annotations.Nullable;

/** The first sheet: what it is for, how to answer, who answers, how far one is, where to begin. */
final class CoverSheet {
    static final String ROLE = "role";
    static final String DEPARTMENT = "department";
    static final String ON = "on";
    static final String RESPONDENT = "respondent";

    /** Who answers, each field with its hint. */
    static final List<Field> WHO = List.of(
            Field.text(ROLE, FieldSentence.ROLE, 60).hinted(FieldSentence.ROLE_HINT),
            Field.reference(DEPARTMENT, FieldSentence.DEPARTMENT, FactList.DEPARTMENTS)
                    .hinted(FieldSentence.DEPARTMENT_HINT),
            Field.day(ON, FieldSentence.ON).hinted(FieldSentence.ON_HINT),
            Field.name(RESPONDENT, FieldSentence.RESPONDENT, 60).hinted(FieldSentence.RESPONDENT_HINT));

    private static final int OVERALL = FormSheet.ABOUT + 1;
    private static final int LAST = 5;
    private static final int ASKED = 3;
    private static final int ANSWERED = 4;
    private static final int SHARE = 5;
    private static final int TENTHS = 10;

    private final QuestionnaireBook book;
    private final Inputs inputs;
    private final FormSheet sheet;
    private int row;

    /** A question to begin with, and the cell that its answer belongs into. */
    record First(String words, String sheet, String cell) {}

    CoverSheet(QuestionnaireBook book) {
        this.book = book;
        this.inputs = new Inputs(book);
        this.sheet = new FormSheet(book, book.start(), Marks.COVER, List.of(28, 62, 14, 16, 30));
        sheet.sheet().setTabColor(FormStyles.colour(FormStyles.MAIN));
    }

    void write(Questionnaire asked, List<SheetProgress> progress, List<First> first) {
        String title = asked.known() == null
                ? book.say(FormSentence.TITLE_ANYWHERE)
                : book.say(FormSentence.TITLE, asked.known().organisation().name());
        sheet.head(title, book.say(FormSentence.PURPOSE), LAST);
        row = FormSheet.ABOUT + 2;
        int who = who(asked);
        how(asked);
        if (!first.isEmpty()) {
            begin(first);
        }
        progress(progress);
        sheet.close(row - 1, LAST, null, new CellReference(who, 2));
    }

    private void heading(FormSentence words) {
        row++;
        sheet.put(row, 1, book.say(words), book.styles().heading());
        sheet.row(row++).setHeightInPoints(24);
    }

    /** Gives the first row that is written in. */
    private int who(Questionnaire asked) {
        heading(FormSentence.WHO);
        int start = row;
        sheet.key(2, Marks.VALUE);
        Map<String, @Nullable String> known = new LinkedHashMap<>();
        known.put(ROLE, asked.role());
        known.put(DEPARTMENT, asked.department());
        for (Field field : WHO) {
            sheet.id(row, field.key());
            sheet.put(row, 1, book.say(field.title()), book.styles().printed(true));
            inputs.put(sheet, row, 2, field, known.get(field.key()));
            inputs.offer(sheet, field, new CellRangeAddressList(row, row, 2, 2));
            sheet.wide(
                    row,
                    ASKED,
                    LAST,
                    field.hint() == null ? "" : book.say(field.hint()),
                    book.styles().quiet());
            row++;
        }
        return start;
    }

    private void how(Questionnaire asked) {
        heading(FormSentence.HOW);
        List<String> steps = new ArrayList<>();
        steps.add(book.say(FormSentence.HOW_CELLS));
        if (!asked.questions().isEmpty()) {
            steps.add(book.say(FormSentence.HOW_LEVEL));
            steps.add(book.say(
                    FormSentence.HOW_UNKNOWN, book.say(FormSentence.UNKNOWN), book.say(FormSentence.NOT_APPLICABLE)));
        }
        steps.add(book.say(FormSentence.HOW_EVIDENCE));
        steps.add(book.say(FormSentence.HOW_LISTS));
        steps.add(book.say(FormSentence.HOW_LEAVE));
        for (int at = 0; at < steps.size(); at++) {
            sheet.wide(
                    row++,
                    1,
                    LAST,
                    (at + 1) + ".  " + steps.get(at),
                    book.styles().words());
        }
    }

    private void begin(List<First> first) {
        heading(FormSentence.FIRST);
        sheet.wide(
                row++,
                1,
                LAST,
                book.say(FormSentence.FIRST_ABOUT),
                book.styles().words());
        for (First each : first) {
            sheet.link(row, 1, each.sheet(), each.sheet(), each.cell());
            sheet.wide(row++, 2, LAST, each.words(), book.styles().words());
        }
    }

    private void progress(List<SheetProgress> progress) {
        heading(FormSentence.PROGRESS);
        int top = row;
        sheet.headings(
                row++,
                List.of(
                        book.say(FormSentence.SHEET),
                        book.say(FormSentence.ABOUT),
                        book.say(FormSentence.ASKED),
                        book.say(FormSentence.ANSWERED),
                        book.say(FormSentence.SHARE)));
        sheet.sheet().setRepeatingRows(null);
        sheet.sheet().setRowBreak(top - 2);
        progress.forEach(this::progress);
        int last = row - 1;
        sheet.put(row, 1, book.say(FormSentence.ALL_QUESTIONS), book.styles().printed(true));
        sheet.put(row, 2, "", book.styles().printed(true));
        String asked = FormSheet.cell(top + 1, ASKED) + ":" + FormSheet.cell(last, ASKED);
        String answered = FormSheet.cell(top + 1, ANSWERED) + ":" + FormSheet.cell(last, ANSWERED);
        sheet.formula(row, ASKED, "SUM(" + asked + ")", book.styles().number("0"));
        sheet.formula(
                row,
                ANSWERED,
                "SUMIF(" + asked + ",\">0\"," + answered + ")",
                book.styles().number("0"));
        bar();
        sheet.high(row++, 1);
        sheet.put(OVERALL, 1, book.say(FormSentence.PROGRESS), book.styles().printed(true));
        sheet.formula(OVERALL, 2, FormSheet.cell(row - 1, SHARE), book.styles().printed(true));
        sheet.high(OVERALL, 1);
    }

    private void progress(SheetProgress each) {
        sheet.link(row, 1, each.sheet(), each.sheet(), "A1");
        sheet.put(row, 2, each.about(), book.styles().printed(false));
        sheet.high(row, FormSheet.lines(each.about(), 62));
        if (!each.asked().isEmpty()) {
            sheet.formula(row, ASKED, each.asked(), book.styles().number("0"));
            sheet.formula(row, ANSWERED, each.answered(), book.styles().number("0"));
            bar();
        } else {
            sheet.put(row, ASKED, "", book.styles().printed(false));
            sheet.formula(row, ANSWERED, each.answered(), book.styles().number("0"));
            sheet.put(row, SHARE, "", book.styles().printed(false));
        }
        String state = state(each);
        if (each.asked().isEmpty() && !state.isEmpty()) {
            sheet.formula(row, SHARE, state, book.styles().printed(false));
        }
        row++;
    }

    /** The formula of what else is to be said of a list: how much of it is known already, and whether it is complete. */
    private String state(SheetProgress each) {
        if (each.known() == 0) {
            return each.complete();
        }
        String known = QuestionnaireBook.quoted(each.known() + " " + book.say(FormSentence.KNOWN));
        return each.complete().isEmpty()
                ? known
                : known + "&IF(" + each.complete() + "=\"\",\"\",\", \"&" + each.complete() + ")";
    }

    /** The share in tenths and in percent, as text: it is read out and printed as well as seen. */
    private void bar() {
        String asked = FormSheet.cell(row, ASKED);
        String share = FormSheet.cell(row, ANSWERED) + "/" + asked;
        String full = "ROUND(" + TENTHS + "*" + share + ",0)";
        sheet.formula(
                row,
                SHARE,
                "IF(" + asked + "=0,\"\",REPT(\"█\"," + full + ")&REPT(\"░\"," + TENTHS + "-" + full
                        + ")&\"  \"&ROUND(100*" + share + ",0)&\" %\")",
                book.styles().printed(false));
    }
}
