package org.cxmaturity.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.gathering.GatheredItem;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Problem;
import org.cxmaturity.survey.RespondentReader.Who;
import org.cxmaturity.survey.SurveyMapping.Form;
import org.cxmaturity.survey.SurveyMapping.Says;
import org.cxmaturity.survey.SurveyTable.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the answers of an export by a mapping; what cannot be read for sure is told by cell, and the rest is read on. */
final class SurveyReader {
    private static final String ANSWERS = "answers";
    private static final int MOST_NAMED = 8;

    private final SurveyTable table;
    private final SurveyMapping mapping;
    private final Map<String, AskedCapability> capabilities;
    private final List<Problem> problems;
    private final MappedColumns columns;
    private final LabelWords labels = new LabelWords();
    private final int width;
    private final RespondentReader respondents;
    private final List<GatheredItem> items = new ArrayList<>();
    private final Map<String, Integer> left = new TreeMap<>();
    private final Map<String, Cell> seen = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    private SurveyReader(
            SurveyTable table,
            SurveyMapping mapping,
            Map<String, AskedCapability> capabilities,
            @Nullable Set<String> departments) {
        this.table = table;
        this.mapping = mapping;
        this.capabilities = capabilities;
        this.problems = new ArrayList<>(table.damage());
        this.columns = MappedColumns.of(table, mapping, problems);
        this.width = table.names(mapping.titleRows()).size();
        this.respondents = new RespondentReader(table, mapping, columns, departments, problems);
    }

    /** @param departments those that the profile lists; null where it lists none, and any will do */
    static ReadSurvey read(
            SurveyTable table,
            SurveyMapping mapping,
            Map<String, AskedCapability> capabilities,
            @Nullable Set<String> departments) {
        SurveyReader reader = new SurveyReader(table, mapping, capabilities, departments);
        if (reader.problems.size() == table.damage().size()) {
            table.data(mapping.titleRows()).forEach(reader::row);
        }
        return new ReadSurvey(
                new Gathered(table.file(), reader.items, Set.of(), reader.problems, Set.of()), reader.told());
    }

    private void row(List<Cell> row) {
        row.stream()
                .skip(width)
                .filter(cell -> !cell.blank())
                .findFirst()
                .ifPresent(
                        cell -> refuse(
                                cell,
                                "a cell beyond the last title",
                                "as many cells as there are titles; a text that holds the separator stands in quotation marks"));
        if (columns.text(table, row, Says.STATUS).toLowerCase(Locale.ROOT).matches(".*(preview|test|spam).*")) {
            leave("rows that are previews, tests or spam");
            return;
        }
        int before = problems.size();
        Who who = respondents.who(row);
        if (problems.size() > before) {
            return;
        }
        if (mapping.form() == Form.LONG) {
            listed(row, who);
        } else {
            wide(row, who);
        }
    }

    private void wide(List<Cell> row, Who who) {
        Cell first = seen.putIfAbsent(who.respondent(), row.get(0));
        if (first != null) {
            refuse(
                    respondents.known(row),
                    "respondent “" + who.respondent() + "” again",
                    "one row for each person; the first is that of " + first.name());
            return;
        }
        columns.answers().forEach((capability, at) -> {
            Integer beside = columns.comments().get(capability);
            answer(
                    table.cell(row, at),
                    beside == null ? "" : table.cell(row, beside).text(),
                    capability,
                    who);
        });
    }

    private void listed(List<Cell> row, Who who) {
        Cell question = table.cell(row, columns.single().getOrDefault(Says.QUESTION, 0));
        Cell answer = table.cell(row, columns.single().getOrDefault(Says.ANSWER, 0));
        String capability = mapping.questions().getOrDefault(question.text(), question.text());
        if (!capabilities.containsKey(capability)) {
            refuse(
                    question,
                    question.blank() ? "nothing" : "“" + question.text() + "”",
                    "a question that the mapping lists under questions",
                    NearestName.to(question.text(), mapping.questions().keySet()));
            return;
        }
        Cell first = seen.putIfAbsent(who.respondent() + "\n" + capability, answer);
        if (first != null && !first.text().equals(answer.text())) {
            refuse(
                    answer,
                    "another answer of respondent “" + who.respondent() + "” to " + capability,
                    "one answer of each person to a question; the first is " + first.name());
        } else if (first == null) {
            answer(answer, columns.text(table, row, Says.COMMENT), capability, who);
        }
    }

    private void answer(Cell cell, String comment, String id, Who who) {
        AskedCapability capability = capabilities.get(id);
        if (cell.blank() || capability == null) {
            leave("blank cells");
            return;
        }
        String level = mapping.level(cell.text(), id)
                .or(() -> labels.catalogued(cell.text(), capability))
                .orElse("");
        boolean number = level.matches("[0-9]+");
        if (level.isEmpty() || number && !capability.names().containsKey(Integer.parseInt(level))) {
            refuse(
                    cell,
                    "“" + cell.text() + "”",
                    level.isEmpty() ? "a label that the mapping lists under answers" : "a level that " + id + " offers",
                    level.isEmpty()
                            ? NearestName.to(cell.text(), mapping.answers().keySet())
                            : null);
        } else if (level.equals(SurveyMapping.LEFT_OUT)) {
            leave("“" + cell.text() + "”");
        } else if (level.equals(SurveyMapping.NOT_APPLICABLE) && !capability.optional()) {
            leave("“" + cell.text() + "” to " + id + ", which applies to everybody");
        } else if (level.equals(SurveyMapping.NOT_APPLICABLE) && comment.isEmpty()) {
            leave("“" + cell.text() + "” without a reason beside it");
        } else {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("capability", id);
            values.put("level", number ? new BigDecimal(level) : level);
            put(values, "department", who.department());
            put(values, "role", who.role());
            values.put("respondent", who.respondent());
            put(values, "on", who.on() == null ? null : who.on().toString());
            put(values, "comment", comment.isEmpty() ? null : comment);
            people.add(who.respondent());
            Map<String, Origin> cells = new HashMap<>(who.cells());
            Origin origin = new Origin(table.file(), table.sheet(), cell.name(), who.on());
            cells.put("level", origin);
            items.add(new GatheredItem(ANSWERS, values, origin, cells));
        }
    }

    private static void put(Map<String, Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private void leave(String what) {
        left.merge(what, 1, Integer::sum);
    }

    private void refuse(Cell cell, String found, String expected) {
        refuse(cell, found, expected, null);
    }

    private void refuse(Cell cell, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(cell.place(), found, expected, maybe));
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        told.add(table.file() + ": " + items.size() + " answers of " + people.size() + " respondents");
        if (!columns.single().containsKey(Says.RESPONDENT)) {
            told.add(
                    columns.single().containsKey(Says.PERSON)
                            ? table.file() + ": respondents are told apart by a digest of their name or address"
                            : table.file() + ": the survey has no ids of respondents; each has one made of what the row"
                                    + " says, so that a row that is changed counts as another person");
        }
        left.forEach((what, count) -> told.add(table.file() + ": left out " + count + " × " + what));
        if (!columns.unnamed().isEmpty()) {
            List<String> some = columns.unnamed()
                    .subList(0, Math.min(MOST_NAMED, columns.unnamed().size()));
            told.add(table.file() + ": columns that the mapping does not name: " + String.join("; ", some)
                    + (some.size() < columns.unnamed().size()
                            ? "; … " + columns.unnamed().size() + " in all"
                            : ""));
        }
        return told;
    }
}
