package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.cxmaturity.speech.FieldSentence;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.speech.WordSentence;

/** The sheet of a list: an item a row, with what is known of it in place. */
final class FactSheet {
    private static final int SPARE = 6;
    private static final int COMPLETE = 4;
    private static final int STATE = 13;
    private static final Field BOX = Field.yesNo("complete", FormSentence.IS_COMPLETE);

    private final QuestionnaireBook book;
    private final Inputs inputs;
    private final FactList list;
    private final List<Field> fields;
    private final FormSheet sheet;

    FactSheet(QuestionnaireBook book, FactList list) {
        this.book = book;
        this.inputs = new Inputs(book);
        this.list = list;
        this.fields = list.all();
        this.sheet = new FormSheet(book, book.free(book.say(list.title())), Marks.LIST + list.key(), widths(list));
        sheet.sheet().setTabColor(FormStyles.colour(FormStyles.SECOND));
        sheet.head(book.say(list.title()), book.say(list.about()), Math.max(4, last()));
        sheet.back();
    }

    private static List<Integer> widths(FactList list) {
        List<Integer> widths =
                new ArrayList<>(list.all().stream().map(Field::width).toList());
        if (list.printed()) {
            widths.add(STATE);
        }
        return widths;
    }

    /** Writes the list. */
    SheetProgress write(KnownItems known) {
        boolean boxed = list.section() != null;
        int heading = boxed ? COMPLETE + 2 : COMPLETE;
        if (boxed) {
            box(known.isComplete(list));
        }
        List<String> titles = new ArrayList<>(fields.stream().map(this::heading).toList());
        if (list.printed()) {
            titles.add(book.say(FieldSentence.STATE));
        }
        sheet.headings(heading, titles);
        IntStream.range(0, fields.size())
                .forEach(at -> sheet.key(at + 1, fields.get(at).key()));
        int first = heading + 1;
        int last = list.printed() ? printed(first, known.of(list)) : free(first, known.of(list));
        for (int at = list.printed() ? 1 : 0; at < fields.size(); at++) {
            inputs.offer(sheet, fields.get(at), new CellRangeAddressList(first, last, at + 1, at + 1));
        }
        if (fields.get(0).type() == Field.Type.NAME) {
            book.name(list.key(), sheet.range(1, first, last));
        }
        int begin = list.printed() ? 2 : 1;
        sheet.close(last, Math.max(4, last()), new CellReference(first, 2), new CellReference(first, begin));
        String complete = boxed ? complete() : "";
        if (!list.printed()) {
            int there = known.of(list).size();
            return new SheetProgress(
                    sheet.name(),
                    book.say(list.about()),
                    "",
                    FormSheet.more(sheet.range(1, first, last), there),
                    there,
                    complete);
        }
        String states = "COUNTIF(" + sheet.range(last(), first, last) + ",";
        return new SheetProgress(
                sheet.name(),
                book.say(list.about()),
                last - first + 1 + "-" + states + said(FormSentence.KNOWN) + ")",
                states + said(FormSentence.DONE) + ")",
                0,
                complete);
    }

    private String heading(Field field) {
        return book.say(field.title()) + (field.hint() == null ? "" : "\n(" + book.say(field.hint()) + ")");
    }

    private void box(boolean complete) {
        sheet.id(COMPLETE, Marks.COMPLETE + fields.get(0).key());
        inputs.put(sheet, COMPLETE, 1, BOX, complete ? Choices.YES : null);
        inputs.offer(sheet, BOX, new CellRangeAddressList(COMPLETE, COMPLETE, 1, 1));
        sheet.wide(
                COMPLETE,
                2,
                Math.max(4, last()),
                book.say(FormSentence.COMPLETE, book.say(WordSentence.YES)),
                book.styles().words());
        sheet.row(COMPLETE + 1).setHeightInPoints(8);
    }

    /** A row for each entry that the first field offers. */
    private int printed(int first, List<Map<String, Object>> known) {
        Field kind = fields.get(0);
        int row = first;
        for (Map.Entry<String, String> entry : book.list(kind.list()).entrySet()) {
            sheet.id(row, Marks.PRINTED + entry.getKey());
            sheet.put(row, 1, entry.getValue(), book.styles().printed(true));
            Map<String, Object> item = known.stream()
                    .filter(each -> entry.getKey().equals(each.get(kind.key())))
                    .findFirst()
                    .orElse(Map.of());
            fill(row, 1, item);
            state(row++, item);
        }
        return row - 1;
    }

    private int free(int first, List<Map<String, Object>> known) {
        int rows = Math.max(list.rows(), known.size() + SPARE);
        for (int at = 0; at < rows; at++) {
            Map<String, Object> item = at < known.size() ? known.get(at) : Map.of();
            if (item.get("id") != null) {
                sheet.id(first + at, Marks.ON_FILE + item.get("id"));
            }
            fill(first + at, 0, item);
        }
        return first + rows - 1;
    }

    private void fill(int row, int from, Map<String, Object> item) {
        int lines = 1;
        for (int at = from; at < fields.size(); at++) {
            Field field = fields.get(at);
            Object known = item.get(field.key());
            inputs.put(sheet, row, at + 1, field, known);
            lines = Math.max(lines, FormSheet.lines(known == null ? "" : inputs.shown(field, known), field.width()));
        }
        sheet.high(row, lines);
    }

    /** Whether anything was said of a printed row, besides what stood there from the start. */
    private void state(int row, Map<String, Object> item) {
        String filled = FormSheet.cell(row, 2) + ":" + FormSheet.cell(row, fields.size());
        String asItWas = item.isEmpty()
                ? said(FormSentence.DONE)
                : "IF(" + untouched(row, item) + "," + said(FormSentence.KNOWN) + "," + said(FormSentence.DONE) + ")";
        sheet.formula(
                row,
                last(),
                "IF(COUNTA(" + filled + ")=0," + said(FormSentence.OPEN) + "," + asItWas + ")",
                book.styles().number("General"));
    }

    /** The formula of whether all cells of a row hold what was put into them. */
    private String untouched(int row, Map<String, Object> item) {
        return IntStream.range(1, fields.size())
                .mapToObj(at -> {
                    Object known = item.get(fields.get(at).key());
                    return inputs.holds(FormSheet.cell(row, at + 1), fields.get(at), known);
                })
                .collect(Collectors.joining(",", "AND(", ")"));
    }

    /** The last column: of the fields, or of the state of printed rows. */
    private int last() {
        return fields.size() + (list.printed() ? 1 : 0);
    }

    private String said(FormSentence sentence) {
        return QuestionnaireBook.quoted(book.say(sentence));
    }

    private String complete() {
        return "IF(" + FormSheet.quoted(sheet.name()) + "!" + FormSheet.cell(COMPLETE, 1) + "="
                + QuestionnaireBook.quoted(book.say(WordSentence.YES)) + "," + said(FormSentence.IS_COMPLETE)
                + ",\"\")";
    }
}
