package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.ChannelScoringRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.SizeRow;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Rows whose conditions can be met together, but never are, because nothing leads to what they wait for. */
final class NeverApplies {
    /** The most that a property can be; the KPIs counted are NPS, CSAT and CES. */
    private static final Map<String, Integer> HIGHEST = Map.of("percent", 100, "kinds", 3);

    private static final String LEVEL = "level";
    /** The one property that may be negative. */
    private static final String DIFFERENCE = "difference";

    private NeverApplies() {}

    /** Triggers of gaps that no stage makes. */
    static void triggers(AnalysisContext context) {
        RuleBaseReach reach = new RuleBaseReach(context);
        for (ActionTriggerRow row : context.rows(ActionTriggerRow.class)) {
            if (!reach.meetsAGap(row)) {
                int asked = reach.asked(row);
                boolean level = asked > 0;
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        level ? "requiredFrom" : "capability",
                        level
                                ? row.requiredFrom() + ", though no stage asks for more than " + asked
                                : row.capability().isEmpty()
                                        ? "any gap, though no stage asks for anything"
                                        : String.join(", ", row.capability()) + ", for which no stage asks",
                        level ? asked + " at most" : "a capability that a criterion names");
            }
        }
    }

    /** Rows that wait for an obstacle that nothing concludes. */
    static void obstacles(AnalysisContext context) {
        RuleBaseReach reach = new RuleBaseReach(context);
        context.rows(ObstacleActionRow.class).forEach(row -> obstacle(context, reach, row, row.obstacle()));
        context.rows(ObstacleStanceRow.class).forEach(row -> obstacle(context, reach, row, row.obstacle()));
    }

    private static void obstacle(AnalysisContext context, RuleBaseReach reach, Row row, Set<String> named) {
        if (!reach.meetsAnObstacle(named)) {
            context.warn(
                    Kind.NEVER_APPLIES,
                    row,
                    "obstacle",
                    String.join(", ", named) + ", which no row concludes",
                    "an obstacle that capability-obstacles, silo-obstacles or means-obstacles concludes");
        }
    }

    /** Rows on actions none of which is of the kind they name. */
    static void kinds(AnalysisContext context) {
        for (ObstacleStanceRow row : context.rows(ObstacleStanceRow.class)) {
            boolean some = context.rows(ActionRow.class).stream()
                    .filter(action -> row.action().isEmpty() || row.action().contains(action.id()))
                    .anyMatch(action -> row.kind().isEmpty() || row.kind().contains(action.kind()));
            if (!some) {
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        "kind",
                        CellText.write(column(row, "kind"), row.kind()) + ", of which none of these actions is",
                        "the kind of an action that the row names");
            }
        }
    }

    /** Rows on published values of KPIs for which none may be compared. */
    static void benchmarks(AnalysisContext context) {
        Set<KpiKind> comparable = EnumSet.noneOf(KpiKind.class);
        context.rows(BenchmarkRow.class).stream()
                .filter(row -> row.comparable() && row.industry() != null)
                .forEach(row -> comparable.add(row.kind()));
        for (KpiFindingRow row : context.rows(KpiFindingRow.class)) {
            Set<KpiKind> kinds = row.kind().isEmpty() ? EnumSet.allOf(KpiKind.class) : row.kind();
            if (row.basis().equals(Set.of(KpiBasis.BENCHMARK)) && Collections.disjoint(kinds, comparable)) {
                String named = row.kind().isEmpty() ? "any KPI" : CellText.write(column(row, "kind"), row.kind());
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        "basis",
                        KpiBasis.BENCHMARK + ", though no benchmark of " + named + " is comparable",
                        "a comparable row of benchmarks with an industry, or " + KpiBasis.TREND);
            }
        }
    }

    /** Rows on dimensions without capabilities. */
    static void dimensions(AnalysisContext context) {
        Set<String> filled = new HashSet<>();
        context.rows(CapabilityRow.class).forEach(row -> filled.add(row.dimension()));
        for (LevelFindingRow row : context.rows(LevelFindingRow.class)) {
            if (!row.dimension().isEmpty() && row.dimension().stream().noneMatch(filled::contains)) {
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        "dimension",
                        String.join(", ", row.dimension()) + ", in which there is no capability",
                        "a dimension with capabilities");
            }
        }
    }

    /** Rows on single channels that wait for what stands for all of them together. */
    static void channels(AnalysisContext context) {
        Set<String> together = context.rows(ChannelRow.class).stream()
                .filter(ChannelRow::together)
                .map(ChannelRow::id)
                .collect(Collectors.toSet());
        for (ChannelScoringRow row : context.rows(ChannelScoringRow.class)) {
            if (!row.kind().isEmpty() && together.containsAll(row.kind())) {
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        "kind",
                        String.join(", ", row.kind()) + ", which stands for all channels together in service figures",
                        "a channel that a profile can list");
            }
        }
    }

    /** Rows that wait for a size class or cost band that no row gives. */
    static void bands(AnalysisContext context, TableSpec<?> spec) {
        Set<Object> sizes = new HashSet<>();
        context.rows(SizeClassRow.class).forEach(row -> sizes.add(row.size()));
        Set<Object> costs = new HashSet<>(List.of(CostBand.UNSTATED));
        context.rows(CostBandRow.class).forEach(row -> costs.add(row.band()));
        for (Column column : spec.conditions()) {
            if (column.refers() == SizeRow.class) {
                given(context, spec, column, sizes);
            } else if (column.constants() == CostBand.class && !unique(spec)) {
                given(context, spec, column, costs);
            }
        }
    }

    private static boolean unique(TableSpec<?> spec) {
        return spec.decision() != null && spec.decision().hit() == HitPolicy.UNIQUE;
    }

    private static void given(AnalysisContext context, TableSpec<?> spec, Column column, Set<Object> given) {
        for (Row row : context.rows(spec.type())) {
            Collection<?> named = column.values(row);
            if (!named.isEmpty() && named.stream().noneMatch(given::contains)) {
                context.warn(
                        Kind.NEVER_APPLIES,
                        row,
                        column.name(),
                        CellText.write(column, named) + ", which no row gives",
                        "what " + (column.refers() == SizeRow.class ? "size-classes" : "cost-bands") + " concludes");
            }
        }
    }

    /** Rows that wait for less than nothing, or for more than there is. */
    static void ranges(AnalysisContext context, TableSpec<?> spec) {
        for (Column column : spec.conditions()) {
            for (Row row : context.rows(spec.type())) {
                Object cell = column.of(row);
                if (cell instanceof Number number) {
                    range(context, row, column, new BigDecimal(number.toString()));
                }
            }
        }
    }

    private static void range(AnalysisContext context, Row row, Column column, BigDecimal value) {
        Operator operator = Objects.requireNonNull(column.operator());
        Integer highest = highest(context, row, column);
        if (operator == Operator.BELOW
                && value.signum() <= 0
                && !column.property().equals(DIFFERENCE)) {
            context.warn(
                    Kind.NEVER_APPLIES, row, column.name(), "below " + value.toPlainString(), "a number above 0, or *");
        } else if (operator == Operator.AT_LEAST
                && highest != null
                && value.compareTo(BigDecimal.valueOf(highest)) > 0) {
            context.warn(
                    Kind.NEVER_APPLIES,
                    row,
                    column.name(),
                    value.toPlainString() + ", though there is no more than " + highest,
                    highest + " at most");
        }
    }

    /** The most that what a column looks at can be; null where that is not known, or where the level of a named capability is checked. */
    private static @Nullable Integer highest(AnalysisContext context, Row row, Column column) {
        if (row instanceof DisagreementRow disagreement) {
            return offered(context).top(disagreement.capability());
        }
        if (!column.property().equals(LEVEL)) {
            return HIGHEST.get(column.property());
        }
        String about = Objects.requireNonNull(column.levelOf());
        Set<String> dimensions = row instanceof LevelFindingRow finding ? finding.dimension() : Set.of();
        List<String> capabilities = context.rows(CapabilityRow.class).stream()
                .filter(each -> dimensions.isEmpty() || dimensions.contains(each.dimension()))
                .map(CapabilityRow::id)
                .toList();
        return column(row, about).values(row).isEmpty() ? offered(context).top(capabilities) : null;
    }

    private static OfferedLevels offered(AnalysisContext context) {
        return OfferedLevels.of(context.rows(CapabilityRow.class), context.rows(ScaleRow.class));
    }

    private static Column column(Row row, String name) {
        return TableSpec.of(row.getClass()).column(name);
    }
}
