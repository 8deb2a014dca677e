package org.cxmaturity.explanation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.SpokenTables;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** Explains one result: why each stage, why not further, why a capability's level, why an action. */
public final class Explainer {
    /** The bases of a result, inside a sentence. */
    private static final Map<Basis, String> BASES = Map.of(
            Basis.FACTS, "by the facts",
            Basis.ANSWERS, "by the answers",
            Basis.UNKNOWN, "as nothing would be known",
            Basis.NOT_APPLICABLE, "as it does not apply");

    private final Derivation derivation;
    private final Tables tables;
    private final FiringsByConclusion steps;
    private final ReasonTrees trees;
    private final DisplayNames names;
    private final StageExplainer stageWhy;
    private final WhyNot whyNot;
    private final RaisingChanges changes;
    private final ActionExplainer actionWhy;
    private final DecisiveFacts bearings;
    private final RowExplainer rowWhy;

    /**
     * An explainer of a result.
     *
     * @param tables the rows that the result went by
     * @param sheets the same rows, as the analyst sees them
     * @param rules asks the same rules what would follow if something were otherwise
     */
    public Explainer(
            Derivation derivation, Tables tables, SheetView sheets, SourcePlaces places, Counterfactuals rules) {
        this.derivation = derivation;
        this.tables = tables;
        this.steps = new FiringsByConclusion(derivation.steps());
        Tables spoken = SpokenTables.of(tables, derivation.concluded(Setting.class));
        this.names = new DisplayNames(spoken, derivation.assessment());
        Supports supports = new Supports(steps, tables, new InferenceGuards(steps, tables, derivation.profile()));
        this.trees = new ReasonTrees(supports, sheets, places, names);
        DecidingCriteria deciding = new DecidingCriteria(steps);
        this.stageWhy = new StageExplainer(steps, deciding, supports, trees, places, names);
        this.changes = new RaisingChanges(steps, tables, sheets, derivation.profile(), trees);
        this.whyNot = new WhyNot(steps, deciding, trees, changes, sheets, names, derivation.assessment(), rules);
        this.bearings = new DecisiveFacts(derivation.profile(), trees, rules);
        this.actionWhy = new ActionExplainer(derivation, steps, spoken, sheets, trees, names, bearings);
        this.rowWhy = new RowExplainer(derivation, sheets, trees, places);
    }

    /**
     * Why the stage in a model, and why not a stage above.
     *
     * @param target the stage that is asked about; null for the next one
     * @param bearing whether to find out which facts the stage hangs on, which runs the rules once for each
     */
    public StageExplanation stage(Placement placement, @Nullable String target, boolean bearing) {
        int order = target == null ? next(placement) : placement.place(target);
        return new StageExplanation(
                placement.model(),
                placement.modelName(),
                placement.stage(),
                placement.name(),
                placement.order(),
                placement.stages().size(),
                placement.attained(),
                Words.headline(placement),
                stageWhy.tree(placement),
                stageWhy.range(placement),
                bearing ? bearing(placement) : List.of(),
                placement.judgements().stream().map(trees::name).toList(),
                order == 0 ? null : whyNot.target(placement, order));
    }

    private List<DecisiveFact> bearing(Placement placement) {
        return bearings.of(
                trees.rests(stageWhy.standing(placement.model(), Reading.STATED)),
                outcome(placement),
                result -> outcome(result.placement(placement.model())));
    }

    private static String outcome(Placement placement) {
        return placement.name() + (placement.attained() ? "" : ", not attained");
    }

    private static int next(Placement placement) {
        return placement.next() == null ? 0 : placement.place(placement.next().stage());
    }

    /**
     * Why a capability stands where it does.
     *
     * @param bearing whether to find out which facts the level hangs on
     */
    public CapabilityExplanation capability(String id, boolean bearing) {
        CapabilityRow row = tables.row(CapabilityRow.class, id);
        Derived state = steps.first(
                        CapabilityLevel.class, each -> each.capability().equals(id))
                .map(Derived.class::cast)
                .or(() -> steps.first(
                                NotApplicable.class, each -> each.capability().equals(id))
                        .map(Derived.class::cast))
                .orElseThrow();
        boolean raisable = state instanceof CapabilityLevel level
                && level.level() < tables.scale(id).top();
        int above = raisable && ((CapabilityLevel) state).basis() != Basis.UNKNOWN
                ? ((CapabilityLevel) state).level() + 1
                : 1;
        return new CapabilityExplanation(
                id,
                row.name(),
                row.question(),
                trees.of(state),
                bearing
                        ? bearings.of(
                                trees.rests(state), outcome(derivation.assessment(), id), result -> outcome(result, id))
                        : List.of(),
                steps.all(CriterionCheck.class, each -> each.capability().equals(id)).stream()
                        .map(each -> names.model(each.model()) + ": " + trees.sentence(each)
                                + (each.metStated() ? ": met" : ": not met")
                                + (each.essential() ? "" : " (not essential)"))
                        .toList(),
                findings(id),
                raisable ? changes.to((CapabilityLevel) state, above) : List.of(),
                raisable ? whyNot.raisers(id, above) : List.of());
    }

    private String outcome(Assessment assessment, String capability) {
        return assessment.capabilities().stream()
                .filter(each -> each.id().equals(capability))
                .map(each -> (each.level() == null ? "no level" : "level " + names.level(capability, each.level()))
                        + ", " + BASES.getOrDefault(each.basis(), each.basis().word()))
                .findFirst()
                .orElseThrow();
    }

    private List<ReasonNode> findings(String capability) {
        return Stream.<Derived>concat(
                        steps.all(LevelFinding.class, each -> each.capability().equals(capability)).stream(),
                        steps.all(Disagreement.class, each -> each.capability().equals(capability)).stream())
                .map(trees::of)
                .toList();
    }

    /**
     * Why an action is recommended at its rank, or why it is not.
     *
     * @param bearing whether to find out which facts its priority hangs on
     */
    public ActionExplanation action(String id, boolean bearing) {
        return actionWhy.explain(id, bearing);
    }

    /** Whether a row of a table fired, for which facts, and if not, what was in the way. */
    public RowExplanation row(Row row) {
        return rowWhy.explain(row);
    }
}
