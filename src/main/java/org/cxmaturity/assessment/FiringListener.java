package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.MapExcerpt;
import org.cxmaturity.model.SystemMap;
import org.cxmaturity.tables.Row;
import org.drools.tms.LogicalDependency;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Records every firing with its reasons. The conclusion is read from the match's logical dependencies, because equal
 * conclusions merge and only the first of them would be seen as an insertion: the one use of Drools' internal interface,
 * guarded by a test that each firing has exactly one conclusion.
 */
final class FiringListener extends DefaultAgendaEventListener {
    private static final String ROW = "$row";

    private final List<RuleFiring> firings = new ArrayList<>();
    private final Map<String, Row> rowRules;

    FiringListener(Map<String, Row> rowRules) {
        this.rowRules = rowRules;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Match match = event.getMatch();
        Rule rule = match.getRule();
        List<Fact> facts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        match.getObjects().forEach(object -> sort(object, facts, rows));
        firings.add(new RuleFiring(
                rule.getName(),
                String.valueOf(rule.getMetaData().get("id")),
                row(match),
                facts,
                rows,
                absence(rule),
                conclusion(match)));
    }

    private static @Nullable String absence(Rule rule) {
        Object stated = rule.getMetaData().get("absence");
        return stated == null ? null : stated.toString().replace("\"", "");
    }

    private @Nullable Row row(Match match) {
        return match.getDeclarationIds().contains(ROW)
                ? (Row) match.getDeclarationValue(ROW)
                : rowRules.get(match.getRule().getName());
    }

    /** The system map itself is no reason: it rests on every link there is, and what was read from it names those that matter. */
    private static void sort(Object object, List<Fact> facts, List<Row> rows) {
        if (object instanceof MapExcerpt excerpt) {
            facts.addAll(excerpt.facts());
        } else if (object instanceof SystemMap) {
            return;
        } else if (object instanceof Fact fact) {
            facts.add(fact);
        } else if (object instanceof Row row) {
            rows.add(row);
        } else if (object instanceof Collection<?> collected) {
            collected.forEach(each -> sort(each, facts, rows));
        }
    }

    private static Derived conclusion(Match match) {
        var dependencies = ((TruthMaintenanceSystemInternalMatch<?>) match).getLogicalDependencies();
        if (dependencies == null || dependencies.size() != 1) {
            throw new IllegalStateException("\"" + match.getRule().getName() + "\" concluded "
                    + (dependencies == null ? 0 : dependencies.size()) + " facts; a rule concludes exactly one");
        }
        return (Derived) ((LogicalDependency<?>) dependencies.getFirst()).getObject();
    }

    /** The firings since they were last taken. */
    List<RuleFiring> taken() {
        List<RuleFiring> taken = List.copyOf(firings);
        firings.clear();
        return taken;
    }

    /** The rule that fired most often, for the message when the bound is reached. */
    @Nullable
    String busiest() {
        Map<String, Integer> counts = new HashMap<>();
        firings.forEach(fired -> counts.merge(fired.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
