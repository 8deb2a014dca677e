package org.cxmaturity.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.gathering.GatheredItem;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Section;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workbook.SavedCell;
import org.jspecify.annotations.Nullable;

/** Reads the answers of a sheet of questions. */
record AnswersReading(SheetReading reading, Tables tables, Respondent respondent) {
    /** The answers that were given. */
    List<GatheredItem> items(FilledSheet sheet) {
        List<GatheredItem> items = new ArrayList<>();
        for (FilledSheet.Line line : sheet.below()) {
            SavedCell answer = line.cells().get(AnswerSheet.LEVEL);
            GatheredItem item = answer == null ? without(sheet, line) : item(sheet, line, answer);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** A row without an answer says nothing; what was written beside it belongs to none. */
    private @Nullable GatheredItem without(FilledSheet sheet, FilledSheet.Line line) {
        line.cells().values().stream()
                .findFirst()
                .ifPresent(cell -> reading.say(
                        sheet, cell.place(), cell.shown(), "an answer in the same row, to which it belongs", null));
        return null;
    }

    private @Nullable GatheredItem item(FilledSheet sheet, FilledSheet.Line line, SavedCell answer) {
        String id = line.id().replaceFirst(Marks.CLAIMED + ".*", "");
        if (!tables.ids(CapabilityRow.class).contains(id)) {
            reading.say(
                    sheet,
                    answer.place(),
                    answer.shown(),
                    id.isEmpty()
                            ? "an answer beside a question"
                            : "an answer to a question that these tables have; " + id
                                    + " is none of their capabilities",
                    id.isEmpty() ? null : NearestName.to(id, tables.ids(CapabilityRow.class)));
            return null;
        }
        CapabilityRow capability = tables.row(CapabilityRow.class, id);
        Object level = reading.value(sheet, answer, reading.cells().level(Choices.levels(capability), answer));
        Said remarks = reading.row(sheet, line, AnswerSheet.BESIDE);
        Map<String, Object> beside = remarks.values();
        boolean asItWas = line.id().equals(id + Marks.CLAIMED + level) && beside.isEmpty();
        if (level == null || asItWas || !isFounded(sheet, answer, capability, level, beside)) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("capability", id);
        values.put(
                AnswerSheet.LEVEL,
                Character.isDigit(level.toString().charAt(0)) ? new BigDecimal(level.toString()) : level);
        values.putAll(respondent.said());
        values.putAll(reading.evidenced(sheet, line, beside));
        Map<String, Origin> cells = new LinkedHashMap<>(respondent.cells());
        cells.put(AnswerSheet.LEVEL, reading.origin(sheet, answer, null));
        cells.putAll(remarks.cells());
        return new GatheredItem(
                Section.ANSWERS.key(), ProfileShape.of(values), reading.origin(sheet, answer, respondent.on()), cells);
    }

    /** Whether an answer can stand: that something does not apply needs a reason, and a capability that may be left out. */
    private boolean isFounded(
            FilledSheet sheet, SavedCell answer, CapabilityRow capability, Object level, Map<String, Object> beside) {
        if (!level.equals(Answer.NOT_APPLICABLE.name())) {
            return true;
        }
        if (!capability.optional()) {
            reading.say(
                    sheet,
                    answer.place(),
                    answer.shown(),
                    "a level: " + capability.id() + " applies to everybody",
                    null);
            return false;
        }
        if (!beside.containsKey(AnswerSheet.COMMENT)) {
            reading.say(sheet, answer.place(), answer.shown(), "a comment in the same row that says why", null);
            return false;
        }
        return true;
    }
}
