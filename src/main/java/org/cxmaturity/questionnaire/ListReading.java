package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.gathering.GatheredItem;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.workbook.SavedCell;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheet of a list.
 *
 * @param today what the tables offer
 * @param unread where to put the ids of items that are left out, as a cell of theirs was not read
 */
record ListReading(SheetReading reading, FactList list, Choices today, Respondent respondent, Set<String> unread) {
    /** The items that are named. */
    List<GatheredItem> items(FilledSheet sheet) {
        List<GatheredItem> items = new ArrayList<>();
        for (FilledSheet.Line line : sheet.below()) {
            GatheredItem item = item(sheet, line);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** The list's key, where the box above it says that it names everything. */
    Set<String> complete(FilledSheet sheet) {
        for (FilledSheet.Line line : sheet.lines()) {
            SavedCell box = line.id().startsWith(Marks.COMPLETE)
                    ? line.cells().get(line.id().substring(Marks.COMPLETE.length()))
                    : null;
            if (box != null) {
                Object said = reading.value(
                        sheet, box, reading.cells().read(Field.yesNo("complete", FormSentence.IS_COMPLETE), box));
                return Boolean.TRUE.equals(said) ? Set.of(list.key()) : Set.of();
            }
        }
        return Set.of();
    }

    private @Nullable GatheredItem item(FilledSheet sheet, FilledSheet.Line line) {
        Field kind = list.fields().get(0);
        String printed = line.id().startsWith(Marks.PRINTED) ? line.id().substring(Marks.PRINTED.length()) : "";
        List<Field> asked = list.all().stream()
                .filter(field -> printed.isEmpty() || field != kind)
                .toList();
        SavedCell first = asked.stream()
                .map(field -> line.cells().get(field.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return null;
        }
        if (!printed.isEmpty() && !today.list(kind.list()).containsKey(printed)) {
            reading.say(
                    sheet,
                    first.place(),
                    first.shown(),
                    "a row of something that these tables have; " + printed + " is none of it",
                    null);
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (!printed.isEmpty()) {
            values.put(kind.key(), printed);
        }
        int before = reading.problems().size();
        Said said = reading.row(sheet, line, asked);
        values.putAll(said.values());
        if (isLacking(sheet, line, first, values) || reading.problems().size() > before && isUnnamed(values)) {
            if (values.get("id") instanceof String id) {
                unread.add(id);
            }
            return null;
        }
        return new GatheredItem(
                list.key(), finished(sheet, line, values), reading.origin(sheet, first, respondent.on()), said.cells());
    }

    private boolean isUnnamed(Map<String, Object> values) {
        return !values.keySet().containsAll(list.required());
    }

    /** Whether a row lacks what every item needs; what was written and not understood is not lacked besides. */
    private boolean isLacking(FilledSheet sheet, FilledSheet.Line line, SavedCell first, Map<String, Object> values) {
        List<String> lacking = list.required().stream()
                .filter(key -> !values.containsKey(key) && !line.cells().containsKey(key))
                .toList();
        if (!lacking.isEmpty()) {
            reading.say(
                    sheet,
                    first.place(),
                    first.shown() + ", and nothing of " + String.join(", ", lacking),
                    "in the same row also " + String.join(", ", lacking),
                    null);
        }
        return !lacking.isEmpty();
    }

    private Map<String, Object> finished(FilledSheet sheet, FilledSheet.Line line, Map<String, Object> values) {
        String onFile = line.id().startsWith(Marks.ON_FILE) ? line.id().substring(Marks.ON_FILE.length()) : "";
        return ProfileShape.item(list.section(), reading.evidenced(sheet, line, values), onFile);
    }
}
