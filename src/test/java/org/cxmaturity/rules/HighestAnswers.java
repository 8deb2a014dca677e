package org.cxmaturity.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.AnswerCombination;
import org.cxmaturity.model.Fact;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scope;
import org.cxmaturity.tables.Tables;

/**
 * The shipped tables, with some capabilities for which the highest answer counts. An analyst may say so in the catalogue; the
 * one that ships does not, so a rule that rests on it needs this to be shown.
 */
final class HighestAnswers implements Tables {
    private final Tables shipped;
    private final Set<String> capabilities;

    private HighestAnswers(Tables shipped, Collection<String> capabilities) {
        this.shipped = shipped;
        this.capabilities = Set.copyOf(capabilities);
    }

    static RuleBase in(RuleBase shipped, Collection<String> capabilities) {
        return new RuleBase(
                shipped.compiled(),
                new HighestAnswers(shipped.tables(), capabilities),
                shipped.digest(),
                shipped.rowRules());
    }

    @Override
    public Scope scope() {
        return shipped.scope();
    }

    @Override
    public Tables in(List<String> models) {
        return new HighestAnswers(shipped.in(models), capabilities);
    }

    @Override
    public Tables inLanguage(String language) {
        return new HighestAnswers(shipped.inLanguage(language), capabilities);
    }

    @Override
    public <R extends Row> List<R> matching(Class<R> table, Fact... subjects) {
        return shipped.matching(table, subjects);
    }

    @Override
    public <R extends Row> List<R> all(Class<R> table) {
        return shipped.all(table).stream().map(row -> changed(table, row)).toList();
    }

    @Override
    public <R extends Row> R row(Class<R> table, String id) {
        return changed(table, shipped.row(table, id));
    }

    @Override
    public <R extends Row> List<R> naming(Class<R> table, String column, String id) {
        return shipped.naming(table, column, id);
    }

    private <R extends Row> R changed(Class<R> table, R row) {
        return row instanceof CapabilityRow capability && capabilities.contains(row.id())
                ? table.cast(byHighest(capability))
                : row;
    }

    private static CapabilityRow byHighest(CapabilityRow row) {
        return new CapabilityRow(
                row.id(),
                row.dimension(),
                row.name(),
                row.question(),
                row.answer0(),
                row.answer1(),
                row.answer2(),
                row.answer3(),
                row.answer4(),
                row.answer5(),
                row.ask(),
                row.evidence(),
                row.scale(),
                row.optional(),
                AnswerCombination.HIGHEST,
                row.weight());
    }
}
