package org.cxmaturity.questionnaire;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Served;
import org.cxmaturity.speech.FormSentence;
import org.jspecify.annotations.Nullable;

/** The sheet of the organisation itself: a field a row. */
final class OrganisationSheet {
    private static final int FIRST = 5;
    private static final int VALUE = 2;

    private final QuestionnaireBook book;
    private final Inputs inputs;
    private final FormSheet sheet;

    OrganisationSheet(QuestionnaireBook book) {
        this.book = book;
        this.inputs = new Inputs(book);
        this.sheet = new FormSheet(
                book, book.free(book.say(FormSentence.ORGANISATION)), Marks.ORGANISATION, List.of(44, 44, 60));
        sheet.sheet().setTabColor(FormStyles.colour(FormStyles.SECOND));
        sheet.head(book.say(FormSentence.ORGANISATION), book.say(FormSentence.ORGANISATION_ABOUT), 3);
        sheet.back();
    }

    /** Writes the fields. */
    SheetProgress write(@Nullable Profile profile) {
        sheet.key(VALUE, Marks.VALUE);
        Map<String, Object> known = OrganisationFields.known(profile);
        int row = FIRST;
        int there = 0;
        for (Field field : OrganisationFields.all()) {
            sheet.id(row, field.key());
            sheet.put(row, 1, title(field), book.styles().printed(true));
            inputs.put(sheet, row, VALUE, field, known.get(field.key()));
            there += known.containsKey(field.key()) ? 1 : 0;
            inputs.offer(sheet, field, new CellRangeAddressList(row, row, VALUE, VALUE));
            sheet.put(
                    row,
                    3,
                    field.hint() == null ? "" : book.say(field.hint()),
                    book.styles().quiet());
            sheet.high(row++, 1);
        }
        sheet.close(row - 1, 3, null, new CellReference(FIRST, VALUE));
        return new SheetProgress(
                sheet.name(),
                book.say(FormSentence.ORGANISATION_ABOUT),
                "",
                FormSheet.more(sheet.range(VALUE, FIRST, row - 1), there),
                there,
                "");
    }

    private String title(Field field) {
        if (!field.key().startsWith(OrganisationFields.SERVES)) {
            return book.say(field.title());
        }
        String served = field.key().substring(OrganisationFields.SERVES.length());
        return book.say(field.title()) + ": "
                + book.list(Choices.of(Served.class)).getOrDefault(served, served);
    }
}
