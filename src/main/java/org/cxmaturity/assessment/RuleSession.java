package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.Given;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tables.Scope;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/** One Drools session from its first fact to its disposal. */
final class RuleSession {
    private RuleSession() {}

    /** Runs the phases over the facts and tells every firing. */
    static List<RuleFiring> run(RuleBase ruleBase, List<Given> facts) {
        return run(ruleBase, facts, session -> {});
    }

    /** The same, with whoever else wants to watch the session. */
    static List<RuleFiring> run(RuleBase ruleBase, List<Given> facts, Consumer<KieSession> watcher) {
        return run(ruleBase, facts, List.of(), phase -> {}, watcher).stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Goes on with an assessment.
     *
     * @param before the firings of the phases that are over; what they concluded is not inferred again
     * @param begins is told the number of each further phase when it begins
     * @return the firings of all phases
     */
    static List<List<RuleFiring>> run(
            RuleBase ruleBase,
            List<Given> facts,
            List<List<RuleFiring>> before,
            IntConsumer begins,
            Consumer<KieSession> watcher) {
        KieSession session = ruleBase.rules().newKieSession();
        try {
            FiringListener listener = new FiringListener(ruleBase.rowRules());
            session.addEventListener(listener);
            watcher.accept(session);
            session.setGlobal("tables", ruleBase.tables());
            Scope scope = ruleBase.tables().scope();
            facts.stream().filter(scope::admits).forEach(session::insert);
            AgendaFilter rows = rows(ruleBase);
            before.stream()
                    .flatMap(List::stream)
                    .map(RuleFiring::concluded)
                    .distinct()
                    .forEach(session::insert);
            List<List<RuleFiring>> phases = new ArrayList<>(before);
            int limit = limit(facts);
            for (int at = before.size(); at < Phase.values().length; at++) {
                begins.accept(at);
                phases.add(fired(session, Phase.values()[at], rows, listener, limit));
            }
            return List.copyOf(phases);
        } finally {
            session.dispose();
        }
    }

    /** Where rows are rules of their own, none fires that the models do not ask for. */
    private static AgendaFilter rows(RuleBase ruleBase) {
        Set<String> others = new HashSet<>();
        ruleBase.rowRules().forEach((rule, row) -> {
            if (!ruleBase.tables().all(row.getClass()).contains(row)) {
                others.add(rule);
            }
        });
        return match -> !others.contains(match.getRule().getName());
    }

    private static List<RuleFiring> fired(
            KieSession session, Phase phase, AgendaFilter rows, FiringListener listener, int limit) {
        session.getAgenda().getAgendaGroup(phase.group()).setFocus();
        if (session.fireAllRules(rows, limit) >= limit) {
            throw new RulesDidNotSettle(limit, Objects.requireNonNull(listener.busiest()));
        }
        return listener.taken();
    }

    /** More firings than any profile needs in a phase: what comes where grows with the pairs of sources, the rest with the facts. */
    private static int limit(List<Given> facts) {
        long sources = facts.stream().filter(DataSource.class::isInstance).count();
        return (int) Math.min(Integer.MAX_VALUE, 100_000 + 100L * facts.size() + 20 * sources * sources);
    }
}
