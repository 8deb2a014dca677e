package org.cxmaturity.rulebase;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.Tables;
import org.kie.api.KieBase;

/**
 * Rules and rows that belong together. Immutable, and safe to share between threads.
 *
 * @param compiled gives the rules; may wait for them the first time, and always gives the same
 * @param tables the rows they look up
 * @param digest {@code sha256:…} over the typed rows sorted by id, and the core rules
 * @param rowRules the row behind each rule that stock Drools made of one, by the rule's name; empty where rules look rows up
 */
public record RuleBase(Supplier<KieBase> compiled, Tables tables, String digest, Map<String, Row> rowRules) {
    /** The rules, compiled. */
    public KieBase rules() {
        return compiled.get();
    }

    /** The same rule base as far as these models ask for it (R34); by default those that its tables name. */
    public RuleBase in(List<String> models) {
        return new RuleBase(compiled, tables.in(models), digest, rowRules);
    }

    /** The same rule base, whose texts are told in a language; rules match its rows as they stand. */
    public RuleBase inLanguage(String language) {
        return new RuleBase(compiled, tables.inLanguage(language), digest, rowRules);
    }

    /** The version its catalogue states, and the digest. */
    public RuleBaseId id() {
        return new RuleBaseId(tables.all(RuleBaseRow.class).get(0).version(), digest);
    }
}
