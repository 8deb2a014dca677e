package org.cxmaturity.questionnaire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Problem;
import org.cxmaturity.workbook.SavedCell;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a file's sheets, and collects what is wrong with them by their place. */
record SheetReading(String file, CellValues cells, List<Problem> problems) {
    /** What the cells of a row say in their fields, in the order of the fields. */
    Said row(FilledSheet sheet, FilledSheet.Line line, List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Origin> places = new LinkedHashMap<>();
        for (Field field : fields) {
            read(sheet, field, line.cells().get(field.key()), values, places);
        }
        return new Said(values, places);
    }

    /** What the rows of a form say, each a field, by their keys. */
    Said form(FilledSheet sheet, List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Origin> places = new LinkedHashMap<>();
        for (Field field : fields) {
            for (FilledSheet.Line line : sheet.lines()) {
                if (line.id().equals(field.key())) {
                    read(sheet, field, line.cells().get(Marks.VALUE), values, places);
                }
            }
        }
        return new Said(values, places);
    }

    private void read(
            FilledSheet sheet,
            Field field,
            @Nullable SavedCell cell,
            Map<String, Object> values,
            Map<String, Origin> places) {
        Object value = cell == null ? null : value(sheet, cell, cells.read(field, cell));
        if (cell != null && value != null) {
            values.put(field.key(), value);
            places.put(field.key(), origin(sheet, cell, null));
        }
    }

    /** The value of a cell; null, and a problem, where nothing was read for sure. */
    @Nullable
    Object value(FilledSheet sheet, SavedCell cell, CellReading read) {
        if (read.value() == null) {
            say(sheet, cell.place(), cell.shown(), read.expected(), read.maybe());
        }
        return read.value();
    }

    /** The same values, unless there is a day or a holder of evidence and no evidence: then these are a problem, and left out. */
    Map<String, Object> evidenced(FilledSheet sheet, FilledSheet.Line line, Map<String, Object> values) {
        Map<String, Object> kept = new LinkedHashMap<>(values);
        SavedCell lonely = line.cells().getOrDefault("evidence.on", line.cells().get("evidence.by"));
        if (lonely != null && !values.containsKey("evidence.ref")) {
            kept.remove("evidence.on");
            kept.remove("evidence.by");
            if (!line.cells().containsKey("evidence.ref")) {
                say(sheet, lonely.place(), lonely.shown(), "in the same row also what shows it", null);
            }
        }
        return kept;
    }

    /** Says that something is wrong with a cell. */
    void say(FilledSheet sheet, String cell, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(file + "!" + sheet.name() + "!" + cell, found, expected, maybe));
    }

    Origin origin(FilledSheet sheet, SavedCell cell, @Nullable LocalDate on) {
        return new Origin(file, sheet.name(), cell.place(), on);
    }
}
