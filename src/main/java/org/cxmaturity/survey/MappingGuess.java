package org.cxmaturity.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.csv.DayColumn;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.Problem;
import org.cxmaturity.survey.SurveyMapping.Column;
import org.cxmaturity.survey.SurveyMapping.Dates;
import org.cxmaturity.survey.SurveyMapping.Form;
import org.cxmaturity.survey.SurveyMapping.Says;
import org.cxmaturity.survey.SurveyTable.Cell;
import org.jspecify.annotations.Nullable;

/** Guesses what an export's columns and labels say. What is not for sure is left open, and told by cell. */
final class MappingGuess {
    private static final int MOST_LABELS = 12;

    private final SurveyTable table;
    private final Map<String, AskedCapability> capabilities;
    private final @Nullable Set<String> departments;
    private final int titleRows;
    private final List<List<String>> titles;
    private final GuessedLabels labels;
    private final List<String> names;
    private final List<List<Cell>> data;
    private final List<Problem> open = new ArrayList<>();
    private final Map<String, String> questions = new LinkedHashMap<>();

    private MappingGuess(
            SurveyTable table, Collection<AskedCapability> capabilities, @Nullable Set<String> departments) {
        this.table = table;
        this.capabilities = capabilities.stream()
                .collect(Collectors.toMap(AskedCapability::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.departments = departments;
        this.titleRows = table.guessedTitleRows();
        this.titles = table.titles(titleRows);
        this.names = table.names(titleRows);
        this.data = table.data(titleRows);
        this.labels = new GuessedLabels(table, data, this.capabilities.values(), open);
    }

    /**
     * A guess.
     *
     * @param open what somebody has to decide
     */
    record Guess(SurveyMapping mapping, List<Problem> open) {}

    /** @param departments those that a profile lists; null where it lists none, and any will do */
    static Guess of(SurveyTable table, Collection<AskedCapability> capabilities, @Nullable Set<String> departments) {
        return new MappingGuess(table, capabilities, departments).guess();
    }

    private Guess guess() {
        Map<Integer, Column> columns = new HashMap<>();
        boolean list = isList();
        if (!list) {
            answerColumns(columns);
        }
        Map<Says, Integer> single = new EnumMap<>(Says.class);
        for (Says says : Says.values()) {
            boolean ofList = says == Says.QUESTION || says == Says.ANSWER || says == Says.COMMENT;
            if (says != Says.IGNORED && (list || !ofList)) {
                best(says, columns).ifPresent(at -> {
                    single.put(says, at);
                    columns.put(at, new Column(title(at), says, ""));
                });
            }
        }
        if (single.containsKey(Says.RESPONDENT) && single.containsKey(Says.PERSON)) {
            columns.remove(single.remove(Says.PERSON));
        }
        if (list && !single.containsKey(Says.RESPONDENT) && !single.containsKey(Says.PERSON)) {
            unclear(0, "a list of answers that does not say whose they are", "a column of respondents' ids or names");
        }
        if (list) {
            questionsAndLabels(single);
        } else {
            wideLabels(columns);
        }
        return new Guess(
                new SurveyMapping(
                        list ? Form.LONG : Form.WIDE,
                        titleRows,
                        dates(single.get(Says.DATE)),
                        all(columns),
                        labels.answers(),
                        labels.own(),
                        departments(single.get(Says.DEPARTMENT)),
                        questions),
                open);
    }

    private String title(int column) {
        return names.get(column);
    }

    private List<Column> all(Map<Integer, Column> columns) {
        List<Column> all = new ArrayList<>();
        for (int at = 0; at < titles.size(); at++) {
            if (!titles.get(at).isEmpty()) {
                all.add(columns.getOrDefault(at, new Column(title(at), Says.IGNORED, "")));
            }
        }
        return all;
    }

    /** Whether each row is an answer: one column says what was asked, one what was answered, and none asks itself. */
    private boolean isList() {
        return titles.stream()
                        .anyMatch(each -> ColumnTitles.rank(Says.QUESTION, each).isPresent())
                && titles.stream()
                        .anyMatch(each -> ColumnTitles.rank(Says.ANSWER, each).isPresent())
                && titles.stream().allMatch(each -> ColumnTitles.capabilities(each, capabilities.values())
                        .isEmpty());
    }

    private Optional<Integer> best(Says says, Map<Integer, Column> taken) {
        Integer best = null;
        int rank = Integer.MAX_VALUE;
        for (int at = 0; at < titles.size(); at++) {
            int own = ColumnTitles.rank(says, titles.get(at)).orElse(Integer.MAX_VALUE);
            if (own < rank && !taken.containsKey(at)) {
                best = at;
                rank = own;
            }
        }
        return Optional.ofNullable(best);
    }

    private void answerColumns(Map<Integer, Column> columns) {
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; at < titles.size(); at++) {
            List<String> asked = ColumnTitles.capabilities(titles.get(at), capabilities.values());
            boolean remark = !asked.isEmpty() && ColumnTitles.isRemark(titles.get(at));
            if (asked.size() > 1) {
                unclear(at, "a title that asks for " + String.join(" and ", asked), "one capability a column");
                columns.put(at, new Column(title(at), Says.ANSWER, SurveyMapping.OPEN));
            } else if (remark) {
                columns.put(at, new Column(title(at), Says.COMMENT, asked.get(0)));
            } else if (asked.size() == 1) {
                Integer before = first.putIfAbsent(asked.get(0), at);
                if (before != null) {
                    unclear(
                            at,
                            asked.get(0) + " again",
                            "one column for each capability; the first is "
                                    + table.cell(table.rows().get(0), before).name());
                }
                columns.put(at, new Column(title(at), Says.ANSWER, asked.get(0)));
            } else if (looksLikeAnswers(at)) {
                unclear(
                        at,
                        "answers to “" + title(at) + "”, which no capability asks",
                        "the capability that is asked for");
                columns.put(at, new Column(title(at), Says.ANSWER, SurveyMapping.OPEN));
            }
        }
        if (columns.values().stream().noneMatch(each -> each.says() == Says.ANSWER)) {
            open.add(new Problem(
                    table.rows().get(0).get(0).place(),
                    "titles of which none asks for a capability",
                    "columns whose title holds a capability's id, name or question",
                    null));
        }
    }

    private void unclear(int column, String found, String expected) {
        open.add(new Problem(table.cell(table.rows().get(0), column).place(), found, expected, null));
    }

    /** Whether what stands in a column of which nothing is known looks like answers on a scale. */
    private boolean looksLikeAnswers(int column) {
        boolean known = List.of(Says.values()).stream()
                .anyMatch(each -> each != Says.ANSWER
                        && ColumnTitles.rank(each, titles.get(column)).isPresent());
        Set<String> said = labels.in(column);
        Map<Integer, String> names = capabilities.values().iterator().next().names();
        return !known
                && !said.isEmpty()
                && said.size() <= MOST_LABELS
                && said.stream()
                        .allMatch(each -> LabelWords.meant(each, names).isPresent() || each.matches("A[0-9]{1,2}"))
                && said.stream().noneMatch(each -> each.matches("[0-9]{2,}"));
    }

    private void wideLabels(Map<Integer, Column> columns) {
        List<Integer> asking = columns.entrySet().stream()
                .filter(each -> each.getValue().says() == Says.ANSWER)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<Integer, AskedCapability> asked = new HashMap<>();
        asking.forEach(
                at -> Optional.ofNullable(capabilities.get(columns.getOrDefault(at, new Column("", Says.IGNORED, ""))
                                .capability()))
                        .ifPresent(capability -> asked.put(at, capability)));
        boolean shifted = labels.shifted(asking, asked.values());
        for (int at : asking) {
            data.forEach(row -> labels.read(table.cell(row, at), asked.get(at), shifted));
        }
    }

    private void questionsAndLabels(Map<Says, Integer> single) {
        int asked = single.getOrDefault(Says.QUESTION, 0);
        int answered = single.getOrDefault(Says.ANSWER, 0);
        data.forEach(row -> {
            Cell question = table.cell(row, asked);
            if (!question.blank() && !questions.containsKey(question.text())) {
                List<String> found = ColumnTitles.capabilities(List.of(question.text()), capabilities.values());
                questions.put(question.text(), found.size() == 1 ? found.get(0) : SurveyMapping.OPEN);
                if (found.size() != 1) {
                    open.add(new Problem(
                            question.place(),
                            "“" + question.text() + "”, which no capability asks",
                            "the capability that is asked for",
                            null));
                }
            }
        });
        List<AskedCapability> known = questions.values().stream()
                .flatMap(id -> Optional.ofNullable(capabilities.get(id)).stream())
                .toList();
        boolean shifted = labels.shifted(List.of(answered), known);
        data.forEach(row -> labels.read(
                table.cell(row, answered),
                capabilities.get(questions.getOrDefault(table.cell(row, asked).text(), "")),
                shifted));
    }

    private Dates dates(@Nullable Integer column) {
        if (column == null) {
            return Dates.YEAR_FIRST;
        }
        DayColumn days = new DayColumn();
        List<DayColumn.Written> written = data.stream()
                .map(row -> days.of(table.cell(row, column).text()))
                .toList();
        Set<DateOrder> implied = EnumSet.noneOf(DateOrder.class);
        written.forEach(each -> Optional.ofNullable(each.implied()).ifPresent(implied::add));
        if (implied.size() == 1) {
            return Dates.of(implied.iterator().next());
        }
        if (implied.isEmpty() && written.stream().noneMatch(DayColumn.Written::ambiguous)) {
            return Dates.YEAR_FIRST;
        }
        unclear(column, "days of which either number may be the month", "DAY_FIRST or MONTH_FIRST");
        return Dates.OPEN;
    }

    private Map<String, String> departments(@Nullable Integer column) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String label : column == null ? Set.<String>of() : labels.in(column)) {
            String id = RespondentIds.slug(label);
            boolean known = departments == null || departments.contains(id);
            boolean left = LabelWords.meant(label, Map.of()).isPresent();
            ids.put(label, left ? SurveyMapping.LEFT_OUT : known && !id.isEmpty() ? id : SurveyMapping.OPEN);
            if (!left && (!known || id.isEmpty())) {
                data.stream()
                        .map(row -> table.cell(row, column == null ? 0 : column))
                        .filter(each -> each.text().equals(label))
                        .findFirst()
                        .ifPresent(cell -> open.add(new Problem(
                                cell.place(),
                                "“" + label + "”",
                                "a department that the profile lists: "
                                        + String.join(", ", departments == null ? Set.of() : departments),
                                null)));
            }
        }
        return ids;
    }
}
