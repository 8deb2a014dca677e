package org.cxmaturity.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.Given;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tables.Phase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Agenda;

/** One Drools session from its first fact to its disposal. */
final class RuleSession {
    private RuleSession() {}

    /** Runs the phases over the facts and tells every firing. */
    static List<Fired> run(RuleBase ruleBase, List<Given> facts) {
        return run(ruleBase, facts, session -> {});
    }

    /** The same, with whoever else wants to watch the session. */
    static List<Fired> run(RuleBase ruleBase, List<Given> facts, Consumer<KieSession> watcher) {
        KieSession session = ruleBase.rules().newKieSession();
        try {
            FiringListener listener = new FiringListener(ruleBase.rowRules());
            session.addEventListener(listener);
            watcher.accept(session);
            session.setGlobal("tables", ruleBase.tables());
            facts.forEach(session::insert);
            Agenda agenda = session.getAgenda();
            Phase[] phases = Phase.values();
            for (int last = phases.length - 1; last >= 0; last--) {
                agenda.getAgendaGroup(phases[last].group()).setFocus();
            }
            int limit = limit(facts);
            if (session.fireAllRules(limit) >= limit) {
                throw new RulesDidNotSettle(limit, Objects.requireNonNull(listener.busiest()));
            }
            return listener.firings();
        } finally {
            session.dispose();
        }
    }

    /** More firings than any profile needs: what comes where grows with the pairs of sources, the rest with the facts. */
    private static int limit(List<Given> facts) {
        long sources = facts.stream().filter(DataSource.class::isInstance).count();
        return (int) Math.min(Integer.MAX_VALUE, 100_000 + 100L * facts.size() + 20 * sources * sources);
    }
}
