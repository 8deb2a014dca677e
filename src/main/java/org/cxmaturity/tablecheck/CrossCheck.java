package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.PlanningRow;
import org.cxmaturity.tables.ReassessmentRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.ScalingRow;
import org.cxmaturity.tables.SizeRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;

/**
 * A check that holds tables against each other, without which nothing is assessed.
 *
 * @param about what it looks for
 * @param needs the tables that have to be sound for it to say anything true
 */
public record CrossCheck(About about, String title, Set<Class<? extends Row>> needs, Consumer<RowProblems> work) {
    /** What a check looks for. */
    public enum About {
        /** Tables that do not fit each other. */
        FIT,
        /** Models without a stage to begin with. */
        FLOOR,
        /** Rows that nothing can match. */
        IMPOSSIBLE,
        /** Cases that more than one row decides, where it has to be one. */
        OVERLAP,
        /** Cases that no row decides, where it has to be one. */
        GAP
    }

    /** All checks, in the order in which their problems are told. */
    public static List<CrossCheck> all() {
        List<CrossCheck> all = new ArrayList<>();
        all.add(fit("the version", Consistency::version, RuleBaseRow.class));
        all.add(fit("sentences of the result", problems -> new WordingConsistency(problems).check(), WordingRow.class));
        all.add(fit("currencies", Consistency::currencies, CurrencyRow.class));
        all.add(fit("industries", Consistency::industries, IndustryRow.class));
        all.add(fit("size classes by name", Consistency::sizes, SizeRow.class));
        all.add(fit("capabilities and their dimensions", Consistency::capabilities, CapabilityRow.class));
        all.add(fit("scales of answers", ScoreConsistency::scales, ScaleRow.class));
        all.add(fit("capabilities and their answers", ScoreConsistency::answers, CapabilityRow.class, ScaleRow.class));
        all.add(new CrossCheck(
                About.FIT, "levels and what their capabilities offer", levelTables(), problems -> new LevelConsistency(
                                problems)
                        .check()));
        all.add(fit("dimensions and their parts", ScoreConsistency::tree, DimensionRow.class));
        all.add(fit(
                "models and how they place",
                ScoreConsistency::models,
                ModelRow.class,
                StageRow.class,
                StageCriterionRow.class));
        all.add(fit("names of stages", Consistency::aliases, AliasRow.class, StageRow.class));
        all.add(new CrossCheck(
                About.FLOOR,
                "models and their floors",
                Set.of(ModelRow.class, StageRow.class),
                StageConsistency::floors));
        all.add(fit(
                "stages and their criteria",
                problems -> new StageConsistency(problems).check(),
                StageRow.class,
                PhaseRow.class,
                StageCriterionRow.class));
        all.add(fit(
                "actions, what they raise and what calls for them",
                problems -> new ActionConsistency(problems).check(),
                ActionRow.class,
                EffectRow.class,
                ActionTriggerRow.class));
        all.add(fit(
                "planning figures",
                problems -> new PlanningConsistency(problems).check(),
                PlanningRow.class,
                ChangeCapacityRow.class));
        all.add(fit(
                "when to assess again",
                problems -> new ReassessmentConsistency(problems).check(),
                ReassessmentRow.class));
        all.add(fit(
                "what actions take, by headcount",
                problems -> new ScalingConsistency(problems).check(),
                ScalingRow.class));
        all.add(new CrossCheck(
                About.FIT,
                "texts in other languages",
                new LinkedHashSet<>(RowTypes.ALL),
                problems -> new TranslationConsistency(problems).check()));
        TableSpec.all().stream().filter(spec -> spec.decision() != null).forEach(spec -> decision(all, spec));
        return List.copyOf(all);
    }

    /** The tables whose rows name levels. */
    private static Set<Class<? extends Row>> levelTables() {
        Set<Class<? extends Row>> tables = new LinkedHashSet<>(List.of(CapabilityRow.class, ScaleRow.class));
        TableSpec.all().stream()
                .filter(spec -> !LevelConsistency.levels(spec).isEmpty())
                .forEach(spec -> tables.add(spec.type()));
        return tables;
    }

    private static void decision(List<CrossCheck> all, TableSpec<?> spec) {
        Set<Class<? extends Row>> own = Set.of(spec.type());
        all.add(new CrossCheck(
                About.IMPOSSIBLE,
                "rows of " + spec.name() + " that nothing can match",
                own,
                problems -> new ConditionConsistency(problems, spec).impossible()));
        spec.columns().stream()
                .filter(column -> column.constants() == FindingKind.class)
                .forEach(verdict -> all.add(new CrossCheck(
                        About.OVERLAP,
                        "strengths that are weaknesses in " + spec.name(),
                        own,
                        problems -> new ConditionConsistency(problems, spec).contradictions(verdict))));
        if (spec.decision() != null && spec.decision().hit() == HitPolicy.UNIQUE) {
            String in = " in " + spec.name();
            all.add(new CrossCheck(
                    About.OVERLAP, "overlaps" + in, own, problems -> new ConditionConsistency(problems, spec)
                            .overlaps()));
            all.add(new CrossCheck(
                    About.GAP, "gaps" + in, own, problems -> new ConditionConsistency(problems, spec).gap()));
        }
    }

    @SafeVarargs
    private static CrossCheck fit(String title, Consumer<RowProblems> work, Class<? extends Row>... needs) {
        return new CrossCheck(About.FIT, title, new LinkedHashSet<>(List.of(needs)), work);
    }

    /** What is wrong, by cell. */
    public List<Problem> problems(ReadTables read) {
        RowProblems problems = new RowProblems(read);
        work.accept(problems);
        return problems.all();
    }
}
