package org.cxmaturity.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that other tables can go on with. Its stages are the phases, in order, and what is made of them afterwards.
 * Nothing that a stage concludes is taken back by a later one, so that tables which answer alike up to a stage need not go
 * through it again. For one thread.
 */
public final class ResumableAssessment {
    /** The stage after the last phase. */
    private static final int AFTERWARDS = Phase.values().length;

    private final Profile profile;
    private final List<List<RuleFiring>> phases;
    private final StagesAndRanks outline;
    private @Nullable Set<Row> rows;

    private ResumableAssessment(RuleBase whole, Profile profile, List<List<RuleFiring>> before, IntConsumer begins) {
        RuleBase ruleBase = whole.in(profile.models());
        this.profile = profile;
        this.phases = RuleSession.run(ruleBase, profile.facts(), before, begins, session -> {});
        begins.accept(AFTERWARDS);
        this.outline = StagesAndRanks.of(
                ruleBase, profile, phases.stream().flatMap(List::stream).toList());
    }

    /**
     * Assesses a profile.
     *
     * @param begins is told the number of each stage when it begins, from 0
     * @throws RulesDidNotSettle if the rules fire without end
     */
    public static ResumableAssessment of(RuleBase ruleBase, Profile profile, IntConsumer begins) {
        return new ResumableAssessment(ruleBase, profile, List.of(), begins);
    }

    /**
     * The assessment by another rule base that answers every look-up before that stage as this one's did.
     *
     * @param begins is told the number of each stage when it begins, from {@code stage}
     * @throws RulesDidNotSettle if the rules fire without end
     */
    public ResumableAssessment from(int stage, RuleBase other, IntConsumer begins) {
        return new ResumableAssessment(other, profile, phases.subList(0, Math.min(stage, phases.size())), begins);
    }

    /** What it comes to. */
    public StagesAndRanks outline() {
        return outline;
    }

    /** Every row that a rule went by; gathered when it is first asked for. */
    public Set<Row> rows() {
        if (rows == null) {
            Set<Row> gathered = new HashSet<>();
            phases.forEach(phase -> phase.forEach(fired -> {
                gathered.addAll(fired.rows());
                if (fired.row() != null) {
                    gathered.add(fired.row());
                }
            }));
            rows = gathered;
        }
        return rows;
    }
}
