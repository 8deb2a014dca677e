package org.cxmaturity.survey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.csv.DayColumn;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Problem;
import org.cxmaturity.survey.SurveyMapping.Says;
import org.cxmaturity.survey.SurveyTable.Cell;
import org.jspecify.annotations.Nullable;

/** Reads who answers in a row of an export, and when. */
final class RespondentReader {
    private static final Map<Says, String> KEYS =
            Map.of(Says.DEPARTMENT, "department", Says.ROLE, "role", Says.RESPONDENT, "respondent", Says.DATE, "on");

    private final SurveyTable table;
    private final SurveyMapping mapping;
    private final MappedColumns columns;
    private final @Nullable Set<String> departments;
    private final List<Problem> problems;
    private final RespondentIds ids;
    private final Map<String, String> writtenIds = new HashMap<>();
    private final DayColumn days = new DayColumn();

    RespondentReader(
            SurveyTable table,
            SurveyMapping mapping,
            MappedColumns columns,
            @Nullable Set<String> departments,
            List<Problem> problems) {
        this.table = table;
        this.mapping = mapping;
        this.columns = columns;
        this.departments = departments;
        this.problems = problems;
        this.ids = new RespondentIds(String.join("\n", table.names(mapping.titleRows())));
    }

    /**
     * Who answers in a row.
     *
     * @param cells where that stands, by the keys of an answer
     */
    record Who(
            @Nullable String department,
            @Nullable String role,
            String respondent,
            @Nullable LocalDate on,
            Map<String, Origin> cells) {}

    /** Who answers; what is wrong with it is among the problems. */
    Who who(List<Cell> row) {
        return new Who(department(row), role(row), respondent(row), day(row), cells(row));
    }

    private Map<String, Origin> cells(List<Cell> row) {
        Map<String, Origin> cells = new HashMap<>();
        KEYS.forEach((says, key) -> {
            if (columns.single().containsKey(says)) {
                cells.put(
                        key,
                        new Origin(table.file(), table.sheet(), cell(row, says).name(), null));
            }
        });
        return cells;
    }

    /** The cell by which one knows who answers; the first of the row where no column says so. */
    Cell known(List<Cell> row) {
        return columns.single().containsKey(Says.RESPONDENT) ? cell(row, Says.RESPONDENT) : cell(row, Says.PERSON);
    }

    private @Nullable String department(List<Cell> row) {
        Cell cell = cell(row, Says.DEPARTMENT);
        if (text(row, Says.DEPARTMENT).isEmpty()) {
            return null;
        }
        String id = mapping.departments().getOrDefault(cell.text(), cell.text());
        if (id.equals(SurveyMapping.LEFT_OUT)) {
            return null;
        }
        boolean known = departments == null ? RespondentIds.slug(id).equals(id) : departments.contains(id);
        if (!known) {
            String choice = departments == null ? "" : ": " + String.join(", ", departments);
            refuse(
                    cell,
                    "“" + cell.text() + "”" + (id.equals(cell.text()) ? "" : ", in the mapping " + id),
                    "a department of the profile" + choice + "; or a label that the mapping lists under departments",
                    departments == null ? RespondentIds.slug(id) : NearestName.to(id, departments));
        }
        return id;
    }

    private @Nullable String role(List<Cell> row) {
        String role = text(row, Says.ROLE);
        return role.isEmpty()
                        || SurveyMapping.LEFT_OUT.equals(
                                LabelWords.meant(role, Map.of()).orElse(""))
                ? null
                : role;
    }

    private @Nullable LocalDate day(List<Cell> row) {
        String written = text(row, Says.DATE);
        if (written.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = days.of(written).in(mapping.dates().order());
        if (day.isEmpty()) {
            refuse(
                    cell(row, Says.DATE),
                    "“" + written + "”",
                    "a day, " + mapping.dates().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return day.orElse(null);
    }

    private String respondent(List<Cell> row) {
        String written = text(row, Says.RESPONDENT);
        if (columns.single().containsKey(Says.RESPONDENT)) {
            Cell cell = cell(row, Says.RESPONDENT);
            String id = ids.ofId(written);
            String before = writtenIds.putIfAbsent(id, written);
            if (id.isEmpty()) {
                refuse(cell, cell.blank() ? "nothing" : "“" + written + "”", "an id of whoever answers");
            } else if (before != null && !before.equals(written)) {
                refuse(
                        cell,
                        "“" + written + "”, which differs from “" + before + "” in signs or case only",
                        "ids that differ in letters or digits");
            }
            return id;
        }
        String person = text(row, Says.PERSON);
        return person.isEmpty() || person.equalsIgnoreCase("anonymous") ? ids.ofRow(mapped(row)) : ids.ofPerson(person);
    }

    /** All that a row says, as far as the mapping goes. */
    private String mapped(List<Cell> row) {
        return Stream.concat(columns.single().values().stream(), columns.answers().values().stream())
                .map(at -> table.cell(row, at).text())
                .collect(Collectors.joining("\n"));
    }

    private Cell cell(List<Cell> row, Says says) {
        Integer at = columns.single().get(says);
        return at == null ? row.get(0) : table.cell(row, at);
    }

    private String text(List<Cell> row, Says says) {
        return columns.text(table, row, says);
    }

    private void refuse(Cell cell, String found, String expected) {
        refuse(cell, found, expected, null);
    }

    private void refuse(Cell cell, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(cell.place(), found, expected, maybe));
    }
}
