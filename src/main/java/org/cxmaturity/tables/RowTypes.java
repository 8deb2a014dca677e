package org.cxmaturity.tables;

import java.util.List;

/** Every table and catalogue of a rule base. */
public final class RowTypes {
    /** All of them, catalogues first. */
    public static final List<Class<? extends Row>> ALL = List.of(
            RuleBaseRow.class,
            CurrencyRow.class,
            WordingRow.class,
            ModelRow.class,
            PhaseRow.class,
            StageRow.class,
            AliasRow.class,
            DimensionRow.class,
            CapabilityRow.class,
            ObstacleRow.class,
            ActionRow.class,
            EffectRow.class,
            BenchmarkRow.class,
            SizeClassRow.class,
            FeedbackScoringRow.class,
            SiloScoringRow.class,
            TechnologyScoringRow.class,
            ChannelScoringRow.class,
            CoverageScoringRow.class,
            TrainingScoringRow.class,
            HubScoringRow.class,
            FreshnessScoringRow.class,
            KpiScoringRow.class,
            AbsenceScoringRow.class,
            StageCriterionRow.class,
            LevelFindingRow.class,
            DisagreementRow.class,
            KpiFindingRow.class,
            CapabilityObstacleRow.class,
            MeansObstacleRow.class,
            ActionTriggerRow.class,
            ObstacleActionRow.class,
            EffortBandRow.class,
            CostBandRow.class,
            ObstacleStanceRow.class,
            PriorityRow.class);

    private RowTypes() {}
}
