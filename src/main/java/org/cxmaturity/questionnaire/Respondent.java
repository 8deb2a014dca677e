package org.cxmaturity.questionnaire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered.
 *
 * @param said by the keys of an answer: department, role, respondent, on
 * @param cells where each of them stands
 */
record Respondent(Map<String, Object> said, Map<String, Origin> cells) {
    private static final List<String> KEYS =
            List.of(CoverSheet.DEPARTMENT, CoverSheet.ROLE, CoverSheet.RESPONDENT, CoverSheet.ON);

    /** The one whom the first sheet names. */
    static Respondent of(List<FilledSheet> sheets, SheetReading reading) {
        Map<String, Object> read = new LinkedHashMap<>();
        Map<String, Origin> cells = new LinkedHashMap<>();
        for (FilledSheet sheet : sheets) {
            if (sheet.mark().equals(Marks.COVER)) {
                Said form = reading.form(sheet, CoverSheet.WHO);
                read.putAll(form.values());
                cells.putAll(form.cells());
            }
        }
        Map<String, Object> said = new LinkedHashMap<>();
        KEYS.stream().filter(read::containsKey).forEach(key -> said.put(key, read.get(key)));
        return new Respondent(said, cells);
    }

    /** The day on which the answers were given; null where that is not said. */
    @Nullable
    LocalDate on() {
        Object day = said.get(CoverSheet.ON);
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
