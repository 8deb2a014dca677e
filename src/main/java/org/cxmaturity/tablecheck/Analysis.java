package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.ChannelScoringRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.SiloObstacleRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.TechnologyKindRow;
import org.cxmaturity.tables.TranslationRow;
import org.cxmaturity.tables.WordingRow;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TemplateText;

/**
 * Something to look for in sound tables that are used all the same.
 *
 * @param needs the tables that have to be sound for it to say anything true
 */
record Analysis(String title, Set<Class<? extends Row>> needs, Consumer<AnalysisContext> work) {
    @SafeVarargs
    private static Analysis of(String title, Consumer<AnalysisContext> work, Class<? extends Row>... needs) {
        return new Analysis(title, Set.of(needs), work);
    }

    /** All of them, in the order of their telling. */
    static List<Analysis> all() {
        List<Analysis> all = new ArrayList<>(List.of(
                of(
                        "triggers that never apply",
                        NeverApplies::triggers,
                        StageCriterionRow.class,
                        ActionTriggerRow.class),
                of(
                        "obstacles that nothing concludes",
                        NeverApplies::obstacles,
                        CapabilityObstacleRow.class,
                        SiloObstacleRow.class,
                        MeansObstacleRow.class,
                        ObstacleActionRow.class,
                        ObstacleStanceRow.class),
                of("kinds of action", NeverApplies::kinds, ActionRow.class, ObstacleStanceRow.class),
                of("findings by dimension", NeverApplies::dimensions, CapabilityRow.class, LevelFindingRow.class),
                of("KPIs without a benchmark", NeverApplies::benchmarks, BenchmarkRow.class, KpiFindingRow.class),
                of(
                        "what sections lack",
                        AbsentKinds::find,
                        AbsenceScoringRow.class,
                        TechnologyKindRow.class,
                        ChannelRow.class),
                of("channels that no profile lists", NeverApplies::channels, ChannelRow.class, ChannelScoringRow.class),
                of("words of the catalogue", CatalogueWords::find, CapabilityRow.class),
                of("sentences of the result", TemplateTexts::sentences, WordingRow.class),
                of("names in braces in wording", TemplateTexts::namesInSentences, WordingRow.class),
                new Analysis(
                        "translations of what has changed", Set.copyOf(RowTypes.ALL), TranslationConsistency::stale),
                new Analysis("texts without a translation", Set.copyOf(RowTypes.ALL), TranslationConsistency::missing),
                of(
                        "capabilities nothing asks for",
                        UnusedConclusions::capabilities,
                        CapabilityRow.class,
                        StageCriterionRow.class),
                of(
                        "obstacles nothing answers",
                        UnusedConclusions::obstacles,
                        ObstacleRow.class,
                        CapabilityObstacleRow.class,
                        SiloObstacleRow.class,
                        MeansObstacleRow.class,
                        ObstacleActionRow.class,
                        ObstacleStanceRow.class),
                of("phases without stages", UnusedConclusions::phases, PhaseRow.class, StageRow.class),
                of(
                        "dimensions without capabilities",
                        UnusedConclusions::dimensions,
                        DimensionRow.class,
                        CapabilityRow.class)));
        actions(all);
        TableSpec.all().forEach(spec -> table(all, spec));
        all.add(new Analysis("texts of a template", Set.of(), context -> TemplateText.left(context.read())
                .forEach(each -> context.add(
                        Severity.WARNING, Kind.CELL, each.place(), each.found(), each.expected(), null, List.of()))));
        return List.copyOf(all);
    }

    private static void actions(List<Analysis> all) {
        all.add(of(
                "actions nothing calls for",
                UnusedActions::neverCalled,
                ActionRow.class,
                ActionTriggerRow.class,
                ObstacleActionRow.class,
                FindingActionRow.class,
                SectorActionRow.class,
                StageCriterionRow.class,
                CapabilityObstacleRow.class,
                SiloObstacleRow.class,
                MeansObstacleRow.class));
        all.add(of(
                "actions that close no gap",
                UnusedActions::closesNoGap,
                ActionRow.class,
                EffectRow.class,
                StageCriterionRow.class));
        all.add(of("criteria out of reach", UnmetCriteria::outOfReach, EffectRow.class, StageCriterionRow.class));
        all.add(of("stages that ask for nothing", UnmetCriteria::emptyStages, StageRow.class, StageCriterionRow.class));
        all.add(of(
                "what criteria rest on",
                UnmetCriteria::foundations,
                ActionRow.class,
                EffectRow.class,
                StageCriterionRow.class));
    }

    /** What ranges are held against: those of levels, and of how far they lie apart, against what capabilities offer. */
    private static Set<Class<? extends Row>> ranged(TableSpec<?> spec) {
        boolean levels = spec.type() == DisagreementRow.class
                || !LevelConsistency.levels(spec).isEmpty();
        return levels ? Set.of(spec.type(), CapabilityRow.class, ScaleRow.class) : Set.of(spec.type());
    }

    private static void table(List<Analysis> all, TableSpec<?> spec) {
        all.add(new Analysis(
                "sources in " + spec.name(), Set.of(spec.type()), context -> EmptySources.find(context, spec)));
        if (spec.type() != WordingRow.class && spec.type() != TranslationRow.class) {
            all.add(new Analysis(
                    "names in braces in " + spec.name(),
                    Set.of(spec.type()),
                    context -> TemplateTexts.names(context, spec)));
        }
        if (spec.decision() == null) {
            return;
        }
        all.add(new Analysis("ranges in " + spec.name(), ranged(spec), context -> NeverApplies.ranges(context, spec)));
        Set<Class<? extends Row>> bands = new HashSet<>(Set.of(SizeClassRow.class, CostBandRow.class));
        bands.add(spec.type());
        all.add(new Analysis("bands named in " + spec.name(), bands, context -> NeverApplies.bands(context, spec)));
        if (DominatedRows.in(spec)) {
            all.add(new Analysis(
                    "figures that never count in " + spec.name(),
                    Set.of(spec.type(), CapabilityRow.class),
                    context -> new DominatedRows(context, spec).find()));
        }
        // Two criteria of a stage for one capability are refused already.
        if (spec.decision().hit() == HitPolicy.COLLECT && spec.type() != StageCriterionRow.class) {
            all.add(new Analysis(
                    "redundant rows in " + spec.name(),
                    Set.of(spec.type()),
                    context -> RedundantRows.find(context, spec)));
        }
    }
}
