package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scope;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Tables that note what one assessment looks up in some of them. Rules see nothing of a rule base but the answers to their
 * look-ups: other tables that would answer each of them alike lead to the same result, and nothing has to be assessed again.
 */
public final class RecordedLookUps implements Tables {
    /** A look-up; of no table where it is about what the rows are about. */
    private record Asked(@Nullable Class<? extends Row> table, int stage, Predicate<Tables> alike) {}

    /** What was asked so far, and the stage at which. */
    private static final class Log {
        private final List<Asked> asked = new ArrayList<>();
        private int stage;
    }

    private final Tables tables;
    private final Set<Class<? extends Row>> noted;
    private final Log log;
    /** The rows among others that were asked instead of all of them. */
    private final UnaryOperator<Tables> among;
    /** Asking once more tells nothing more. */
    private boolean scopeAsked;

    /**
     * Answers as these tables do.
     *
     * @param noted the tables that are not the same in those to compare with
     */
    public RecordedLookUps(Tables tables, Set<Class<? extends Row>> noted) {
        this(tables, Set.copyOf(noted), new Log(), UnaryOperator.identity());
    }

    private RecordedLookUps(Tables tables, Set<Class<? extends Row>> noted, Log log, UnaryOperator<Tables> among) {
        this.tables = tables;
        this.noted = noted;
        this.log = log;
        this.among = among;
    }

    /** Goes on noting where an assessment by tables that answered alike before that stage is gone on with. */
    public RecordedLookUps from(int begun, Tables others) {
        RecordedLookUps further = new RecordedLookUps(others, noted);
        log.asked.stream().filter(each -> each.stage() < begun).forEach(further.log.asked::add);
        return further;
    }

    /** Is told of each stage of the assessment when it begins. */
    public void begins(int begun) {
        log.stage = begun;
    }

    /** The first stage at which other tables, which differ in the noted ones at most, answer something otherwise. */
    public OptionalInt differs(Tables others) {
        return log.asked.stream()
                .filter(each -> !each.alike().test(others))
                .mapToInt(Asked::stage)
                .findFirst();
    }

    /** Whether other tables, of which this one alone is another, answer something otherwise. */
    public boolean differs(Class<? extends Row> changed, Tables others) {
        return log.asked.stream()
                .anyMatch(each -> (each.table() == null || each.table() == changed)
                        && !each.alike().test(others));
    }

    @Override
    public Scope scope() {
        Scope answer = tables.scope();
        if (!scopeAsked) {
            scopeAsked = true;
            log.asked.add(new Asked(
                    null, log.stage, others -> among.apply(others).scope().equals(answer)));
        }
        return answer;
    }

    @Override
    public Tables in(List<String> models) {
        Tables fewer = tables.in(models);
        return fewer == tables
                ? this
                : new RecordedLookUps(
                        fewer, noted, log, others -> among.apply(others).in(models));
    }

    @Override
    public Tables inLanguage(String language) {
        Tables told = tables.inLanguage(language);
        return told == tables
                ? this
                : new RecordedLookUps(
                        told, noted, log, others -> among.apply(others).inLanguage(language));
    }

    @Override
    public <R extends Row> List<R> matching(Class<R> table, Fact... subjects) {
        List<R> answer = tables.matching(table, subjects);
        note(table, others -> others.matching(table, subjects).equals(answer));
        return answer;
    }

    @Override
    public <R extends Row> List<R> all(Class<R> table) {
        List<R> answer = tables.all(table);
        note(table, others -> others.all(table).equals(answer));
        return answer;
    }

    @Override
    public <R extends Row> List<R> naming(Class<R> table, String column, String id) {
        List<R> answer = tables.naming(table, column, id);
        note(table, others -> others.naming(table, column, id).equals(answer));
        return answer;
    }

    /** Other tables need not have that row. */
    @Override
    public <R extends Row> R row(Class<R> table, String id) {
        R answer = tables.row(table, id);
        note(table, others -> others.all(table).contains(answer));
        return answer;
    }

    private void note(Class<? extends Row> table, Predicate<Tables> same) {
        if (noted.contains(table)) {
            log.asked.add(new Asked(table, log.stage, others -> same.test(among.apply(others))));
        }
    }
}
