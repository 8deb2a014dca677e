package org.cxmaturity.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What an export's columns and labels say. What nobody has decided yet is a question mark.
 *
 * @param titleRows how many rows at the top are titles
 * @param dates how days are written in the column of days
 * @param columns what each column says
 * @param answers what each label says: a level, {@code UNKNOWN}, {@code NOT_APPLICABLE} or {@code LEFT_OUT}; a label that says word for
 *     word what the catalogue says of a level need not be among them
 * @param own what a label says where a capability is asked for that takes it otherwise, by the capability's id
 * @param departments the id of the department that a label stands for
 * @param questions in a list of answers, the capability that a question asks for
 */
public record SurveyMapping(
        Form form,
        int titleRows,
        Dates dates,
        List<Column> columns,
        Map<String, String> answers,
        Map<String, Map<String, String>> own,
        Map<String, String> departments,
        Map<String, String> questions) {
    /** Nobody has decided what it says. */
    public static final String OPEN = "?";

    /** The label says nothing that is to be kept. */
    public static final String LEFT_OUT = "LEFT_OUT";

    static final String UNKNOWN = "UNKNOWN";
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    public SurveyMapping {
        columns = List.copyOf(columns);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        Map<String, Map<String, String>> each = new LinkedHashMap<>();
        own.forEach(
                (capability, labels) -> each.put(capability, Collections.unmodifiableMap(new LinkedHashMap<>(labels))));
        own = Collections.unmodifiableMap(each);
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
    }

    /** What a label says where a capability is asked for, if the mapping says it. */
    Optional<String> level(String label, String capability) {
        return Optional.ofNullable(own.getOrDefault(capability, Map.of()).get(label))
                .or(() -> Optional.ofNullable(answers.get(label)));
    }

    /** The same with the columns and labels of another one that are not in it. */
    SurveyMapping and(SurveyMapping other) {
        List<Column> all = new ArrayList<>(columns);
        Set<String> titles = new HashSet<>();
        columns.forEach(each -> titles.add(each.title()));
        other.columns().stream().filter(each -> titles.add(each.title())).forEach(all::add);
        return new SurveyMapping(
                form,
                titleRows,
                dates == Dates.YEAR_FIRST ? other.dates() : dates,
                all,
                united(answers, other.answers()),
                unitedOwn(other),
                united(departments, other.departments()),
                united(questions, other.questions()));
    }

    /** What labels say of single capabilities; and of those that only the other asks for, what they say there as a rule. */
    private Map<String, Map<String, String>> unitedOwn(SurveyMapping other) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        own.forEach((capability, labels) -> all.put(capability, new LinkedHashMap<>(labels)));
        other.own.forEach((capability, labels) -> labels.forEach((label, level) ->
                all.computeIfAbsent(capability, first -> new LinkedHashMap<>()).putIfAbsent(label, level)));
        Set<String> theirs = other.asked();
        theirs.removeAll(asked());
        other.answers.forEach((label, level) -> {
            if (!level.equals(answers.getOrDefault(label, level))) {
                theirs.forEach(capability -> all.computeIfAbsent(capability, first -> new LinkedHashMap<>())
                        .putIfAbsent(label, level));
            }
        });
        return all;
    }

    /** The capabilities that it asks for. */
    private Set<String> asked() {
        Set<String> asked = new LinkedHashSet<>(questions.values());
        columns.stream().filter(each -> each.says() == Says.ANSWER).forEach(each -> asked.add(each.capability()));
        asked.removeAll(Set.of("", OPEN));
        return asked;
    }

    private static Map<String, String> united(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>(one);
        other.forEach(all::putIfAbsent);
        return all;
    }

    /** How answers are laid out. */
    public enum Form {
        /** A row for each person, a column for each question. */
        WIDE,
        /** A row for each answer. */
        LONG
    }

    /** Which part of a day stands first. */
    public enum Dates {
        YEAR_FIRST(null),
        DAY_FIRST(DateOrder.DAY_FIRST),
        MONTH_FIRST(DateOrder.MONTH_FIRST),
        /** It can't be told. */
        OPEN(null);

        private final @Nullable DateOrder order;

        Dates(@Nullable DateOrder order) {
            this.order = order;
        }

        static Dates of(DateOrder order) {
            return order == DateOrder.DAY_FIRST ? DAY_FIRST : MONTH_FIRST;
        }

        /** Which of two numbers comes first where the year is last; null where no day is written so. */
        @Nullable
        DateOrder order() {
            return order;
        }
    }

    /** What a column says. */
    public enum Says {
        /** An id of whoever answers. */
        RESPONDENT,
        /** A name or an address of whoever answers, of which an id is made that does not show it. */
        PERSON,
        ROLE,
        DEPARTMENT,
        DATE,
        /** Whether the row is a preview or a test. */
        STATUS,
        ANSWER,
        COMMENT,
        /** In a list of answers, what was asked. */
        QUESTION,
        IGNORED
    }

    /**
     * A column.
     *
     * @param title all that its title rows say, with a bar between them
     * @param capability what it asks for; empty for other columns, and in a list of answers
     */
    public record Column(String title, Says says, String capability) {}
}
