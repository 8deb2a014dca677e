package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.cxmaturity.speech.FieldSentence;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;

/** The sheet of a dimension: a question a row. */
final class AnswerSheet {
    static final String LEVEL = "level";
    static final String COMMENT = "comment";

    private static final int NUMBER = 1;
    private static final int QUESTION = 2;
    private static final int MEANING = 3;
    private static final int ANSWER = 4;
    private static final int WHY = 5;
    private static final int EVIDENCE = 6;
    private static final int EVIDENCE_ON = 7;
    private static final int EVIDENCE_BY = 8;
    private static final int STATE = 9;
    private static final int HEADING = 4;
    private static final List<Integer> WIDTHS = List.of(6, 38, 58, 18, 24, 24, 13, 14, 13);
    private static final List<Sentence> TITLES = List.of(
            FieldSentence.NUMBER,
            FieldSentence.QUESTION,
            FieldSentence.MEANING,
            FieldSentence.ANSWER,
            FieldSentence.WHY,
            FieldSentence.EVIDENCE,
            FieldSentence.EVIDENCE_ON,
            FieldSentence.EVIDENCE_BY,
            FieldSentence.STATE);

    private static final Field COMMENTS = Field.text(COMMENT, FieldSentence.WHY, 24);
    private static final Field REFERENCE = Field.text("evidence.ref", FieldSentence.EVIDENCE, 24);
    private static final Field DAY = Field.day("evidence.on", FieldSentence.EVIDENCE_ON);
    private static final Field HOLDER = Field.text("evidence.by", FieldSentence.EVIDENCE_BY, 14);

    /** What may be written beside an answer, in the order of the columns. */
    static final List<Field> BESIDE = List.of(COMMENTS, REFERENCE, DAY, HOLDER);

    private final QuestionnaireBook book;
    private final Inputs inputs;
    private final FormSheet sheet;
    private final Map<String, CellRangeAddressList> lists = new LinkedHashMap<>();

    AnswerSheet(QuestionnaireBook book, DimensionRow dimension) {
        this.book = book;
        this.inputs = new Inputs(book);
        this.sheet = new FormSheet(book, book.free(dimension.name()), Marks.ANSWERS, WIDTHS);
        sheet.sheet().setTabColor(FormStyles.colour(FormStyles.MAIN));
        sheet.head(dimension.name(), dimension.meaning(), STATE);
        sheet.back();
    }

    private static Field level(String list) {
        return Field.choice(LEVEL, FieldSentence.ANSWER, list, 18);
    }

    String name() {
        return sheet.name();
    }

    /** The cell of a question's answer. */
    static String answer(int at) {
        return FormSheet.cell(HEADING + 1 + at, ANSWER);
    }

    /** Writes the questions; {@code numbers} says what number each has. */
    SheetProgress write(List<OpenCapability> questions, Map<String, Integer> numbers, String about) {
        List<String> titles = new ArrayList<>();
        TITLES.forEach(title -> titles.add(book.say(title)));
        sheet.headings(HEADING, titles);
        sheet.key(ANSWER, LEVEL);
        for (int at = 0; at < BESIDE.size(); at++) {
            sheet.key(WHY + at, BESIDE.get(at).key());
        }
        int row = HEADING + 1;
        for (OpenCapability asked : questions) {
            write(
                    row++,
                    asked,
                    Objects.requireNonNull(numbers.get(asked.capability().id())));
        }
        int last = row - 1;
        lists.forEach((list, cells) -> inputs.offer(sheet, level(list), cells));
        inputs.offer(sheet, DAY, new CellRangeAddressList(HEADING + 1, last, EVIDENCE_ON, EVIDENCE_ON));
        mark(last);
        sheet.close(last, STATE, new CellReference(HEADING + 1, MEANING), new CellReference(HEADING + 1, ANSWER));
        String done = QuestionnaireBook.quoted(book.say(FormSentence.DONE));
        return new SheetProgress(
                name(),
                about,
                Integer.toString(questions.size()),
                "COUNTIF(" + sheet.range(STATE, HEADING + 1, last) + "," + done + ")",
                0,
                "");
    }

    private void write(int row, OpenCapability asked, int number) {
        CapabilityRow capability = asked.capability();
        sheet.id(row, capability.id() + (asked.claimed() == null ? "" : Marks.CLAIMED + asked.claimed()));
        sheet.put(row, NUMBER, "", book.styles().number("0")).setCellValue(number);
        String list = Choices.levels(capability);
        Map<String, String> offered = book.list(list);
        XSSFRichTextString question = question(asked, offered);
        sheet.put(row, QUESTION, "", book.styles().printed(false)).setCellValue(question);
        XSSFRichTextString meaning = meaning(capability, offered);
        sheet.put(row, MEANING, "", book.styles().printed(false)).setCellValue(meaning);
        Field level = level(list);
        inputs.put(sheet, row, ANSWER, level, asked.claimed());
        lists.computeIfAbsent(list, first -> new CellRangeAddressList()).addCellRangeAddress(row, ANSWER, row, ANSWER);
        inputs.put(sheet, row, WHY, COMMENTS, null);
        inputs.put(sheet, row, EVIDENCE, REFERENCE, null);
        inputs.put(sheet, row, EVIDENCE_ON, DAY, null);
        inputs.put(sheet, row, EVIDENCE_BY, HOLDER, null);
        sheet.formula(row, STATE, state(row, asked, offered), book.styles().number("General"));
        sheet.high(
                row,
                Math.max(
                        FormSheet.lines(question.getString(), WIDTHS.get(QUESTION - 1)),
                        FormSheet.lines(meaning.getString(), WIDTHS.get(MEANING - 1))));
    }

    private XSSFRichTextString question(OpenCapability asked, Map<String, String> offered) {
        CapabilityRow capability = asked.capability();
        XSSFRichTextString words = new XSSFRichTextString();
        words.append(capability.name() + "\n", book.styles().strong());
        words.append(capability.question(), book.styles().plain());
        if (asked.claimed() != null) {
            String level = offered.getOrDefault(asked.claimed().toString(), "");
            words.append(
                    "\n" + book.say(FormSentence.CLAIMED, level), book.styles().claimed());
        }
        words.append(
                "\n" + book.say(FormSentence.TO_SHOW, capability.evidence()),
                book.styles().small());
        return words;
    }

    private XSSFRichTextString meaning(CapabilityRow capability, Map<String, String> offered) {
        XSSFRichTextString words = new XSSFRichTextString();
        String before = "";
        for (Map.Entry<String, String> entry : offered.entrySet()) {
            if (Character.isDigit(entry.getKey().charAt(0))) {
                words.append(before + entry.getValue(), book.styles().strong());
                words.append(
                        ": " + capability.meaning(Integer.parseInt(entry.getKey())),
                        book.styles().plain());
                before = "\n";
            }
        }
        return words;
    }

    /**
     * A question is open, answered, or lacks the reason why it does not apply. An answer that was on file is open until something shows
     * it.
     */
    private String state(int row, OpenCapability asked, Map<String, String> offered) {
        String answer = FormSheet.cell(row, ANSWER);
        String open = "LEN(TRIM(" + answer + "))=0";
        if (asked.claimed() != null) {
            String claimed = offered.getOrDefault(asked.claimed().toString(), "");
            open = "OR(" + open + ",AND(" + answer + "=" + QuestionnaireBook.quoted(claimed) + ",LEN(TRIM("
                    + FormSheet.cell(row, EVIDENCE) + "))=0))";
        }
        return "IF(" + open + "," + said(FormSentence.OPEN) + ",IF(AND(" + answer + "="
                + said(FormSentence.NOT_APPLICABLE) + ",LEN(TRIM(" + FormSheet.cell(row, WHY) + "))=0),"
                + said(FormSentence.SAY_WHY) + "," + said(FormSentence.DONE) + "))";
    }

    private String said(FormSentence sentence) {
        return QuestionnaireBook.quoted(book.say(sentence));
    }

    /** What is still to be done stands out, by words and by weight. */
    private void mark(int last) {
        XSSFSheetConditionalFormatting marks = sheet.sheet().getSheetConditionalFormatting();
        CellRangeAddress[] cells = {new CellRangeAddress(HEADING + 1, last, STATE, STATE)};
        String first = FormSheet.cell(HEADING + 1, STATE);
        for (FormSentence state : List.of(FormSentence.SAY_WHY, FormSentence.DONE)) {
            XSSFConditionalFormattingRule rule = marks.createConditionalFormattingRule(first + "=" + said(state));
            XSSFFontFormatting font = rule.createFontFormatting();
            font.setFontStyle(false, true);
            font.setFontColor(FormStyles.colour(state == FormSentence.DONE ? FormStyles.MAIN : FormStyles.SECOND));
            marks.addConditionalFormatting(cells, rule);
        }
    }
}
