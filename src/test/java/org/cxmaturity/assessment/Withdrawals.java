package org.cxmaturity.assessment;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cxmaturity.model.Given;
import org.cxmaturity.rulebase.RuleBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;

/** Counts facts that a session takes back. */
final class Withdrawals {
    private Withdrawals() {}

    static int during(RuleBase ruleBase, List<Given> facts) {
        AtomicInteger withdrawn = new AtomicInteger();
        RuleSession.run(
                ruleBase,
                facts,
                session -> session.addEventListener(new DefaultRuleRuntimeEventListener() {
                    @Override
                    public void objectDeleted(ObjectDeletedEvent event) {
                        withdrawn.incrementAndGet();
                    }
                }));
        return withdrawn.get();
    }
}
