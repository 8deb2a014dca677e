package org.cxmaturity.tables;

import java.util.List;
import org.cxmaturity.model.RowRef;

/** Every table and catalogue of a rule base. */
public final class RowTypes {
    /** All of them, catalogues first. */
    public static final List<Class<? extends Row>> ALL = List.of(
            RuleBaseRow.class,
            CurrencyRow.class,
            WordingRow.class,
            TranslationRow.class,
            IndustryRow.class,
            SizeRow.class,
            ActionKindRow.class,
            TechnologyKindRow.class,
            ChannelRow.class,
            ModelRow.class,
            PhaseRow.class,
            StageRow.class,
            AliasRow.class,
            DimensionRow.class,
            ScaleRow.class,
            CapabilityRow.class,
            ObstacleRow.class,
            SectorWordRow.class,
            ActionRow.class,
            EffectRow.class,
            BenchmarkRow.class,
            PlanningRow.class,
            ReassessmentRow.class,
            ScalingRow.class,
            AudienceRow.class,
            SizeClassRow.class,
            FeedbackScoringRow.class,
            SiloScoringRow.class,
            SystemScoringRow.class,
            TechnologyScoringRow.class,
            ChannelScoringRow.class,
            CoverageScoringRow.class,
            TrainingScoringRow.class,
            HubScoringRow.class,
            FreshnessScoringRow.class,
            KpiScoringRow.class,
            ServiceScoringRow.class,
            AbsenceScoringRow.class,
            ActionInPlaceRow.class,
            StageCriterionRow.class,
            LevelFindingRow.class,
            DisagreementRow.class,
            KpiFindingRow.class,
            FoundationFindingRow.class,
            DuplicateFindingRow.class,
            CapabilityObstacleRow.class,
            SiloObstacleRow.class,
            MeansObstacleRow.class,
            WithheldFindingRow.class,
            ActionTriggerRow.class,
            ObstacleActionRow.class,
            FindingActionRow.class,
            SectorActionRow.class,
            EffortBandRow.class,
            CostBandRow.class,
            ObstacleStanceRow.class,
            ChangeCapacityRow.class,
            PriorityRow.class,
            ImpactEffortRow.class);

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            DecisionTable table = type.getAnnotation(DecisionTable.class);
            if (table != null) {
                return table.name();
            }
            Catalogue catalogue = type.getAnnotation(Catalogue.class);
            if (catalogue == null) {
                throw new IllegalArgumentException(type.getName() + " is no table");
            }
            return catalogue.name();
        }
    };

    private RowTypes() {}

    /** The table's name. */
    public static String name(Class<? extends Row> type) {
        return NAMES.get(type);
    }

    /** A row as results cite it. */
    public static RowRef ref(Row row) {
        return new RowRef(name(row.getClass()), row.id());
    }

    /** The same in writing: {@code table#row-id}. */
    public static String reference(Row row) {
        return ref(row).toString();
    }
}
