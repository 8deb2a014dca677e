package org.cxmaturity.bench;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Setting;
import org.cxmaturity.plain.PlainAssessor;
import org.cxmaturity.plain.PlainResult;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Look-ups as a session makes them: levels, needs in their setting, candidates. */
@State(Scope.Thread)
public class LookUps {
    private final List<LookUp> lookUps = new ArrayList<>();
    private int next;

    /** One look-up, ready to be made. */
    interface LookUp {
        List<? extends Row> make();
    }

    /** Takes the facts from what the samples lead to. */
    @Setup(Level.Trial)
    public void prepare(BenchmarkProfiles samples) {
        Tables tables = samples.ruleBase.tables();
        for (Profile profile : samples.all()) {
            PlainResult result = PlainAssessor.assess(tables, profile);
            result.facts().forEach(fact -> add(tables, fact, result));
        }
    }

    private void add(Tables tables, Derived fact, PlainResult result) {
        if (fact instanceof CapabilityLevel level) {
            lookUps.add(() -> tables.matching(StageCriterionRow.class, level));
            lookUps.add(() -> tables.matching(LevelFindingRow.class, level));
        } else if (fact instanceof Need need) {
            Setting setting = result.all(Setting.class).iterator().next();
            lookUps.add(() -> tables.matching(ActionTriggerRow.class, need, setting));
        } else if (fact instanceof Candidate candidate) {
            lookUps.add(() -> tables.matching(PriorityRow.class, candidate));
        }
    }

    LookUp next() {
        next = next + 1 == lookUps.size() ? 0 : next + 1;
        return lookUps.get(next);
    }
}
