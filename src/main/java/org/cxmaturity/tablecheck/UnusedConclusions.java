package org.cxmaturity.tablecheck;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PhaseRow;
import org.cxmaturity.tables.StageRow;

/** What is concluded or listed, and then read by nothing. */
final class UnusedConclusions {
    private UnusedConclusions() {}

    /** Capabilities that are asked about and scored, and that no stage asks for. */
    static void capabilities(AnalysisContext context) {
        RuleBaseReach reach = new RuleBaseReach(context);
        for (CapabilityRow row : context.rows(CapabilityRow.class)) {
            if (reach.asked(row.id()) == 0) {
                context.warn(
                        Kind.UNREAD,
                        row,
                        "id",
                        row.id() + ", for which no stage asks",
                        "a criterion in stage-criteria that names it");
            }
        }
    }

    /** Obstacles that are concluded and answered by nothing, or that are listed only. */
    static void obstacles(AnalysisContext context) {
        Set<String> concluded = new RuleBaseReach(context).obstacles();
        Set<String> read = new HashSet<>();
        context.rows(ObstacleActionRow.class).forEach(row -> read.addAll(row.obstacle()));
        context.rows(ObstacleStanceRow.class).forEach(row -> read.addAll(row.obstacle()));
        boolean every = context.rows(ObstacleActionRow.class).stream()
                        .anyMatch(row -> row.obstacle().isEmpty())
                || context.rows(ObstacleStanceRow.class).stream()
                        .anyMatch(row -> row.obstacle().isEmpty());
        for (ObstacleRow row : context.rows(ObstacleRow.class)) {
            boolean answered = every || read.contains(row.id());
            if (concluded.contains(row.id()) && !answered) {
                String expected = "a row of obstacle-actions or obstacle-stances that names it";
                context.warn(Kind.UNREAD, row, "id", row.id() + ", which changes no advice", expected);
            } else if (!concluded.contains(row.id()) && !read.contains(row.id())) {
                String expected = "a row of capability-obstacles, silo-obstacles or means-obstacles that concludes it";
                context.warn(Kind.UNREAD, row, "id", row.id() + ", which no row concludes", expected);
            }
        }
    }

    static void phases(AnalysisContext context) {
        Set<String> used = new HashSet<>();
        context.rows(StageRow.class).stream().map(StageRow::phase).forEach(used::add);
        for (PhaseRow row : context.rows(PhaseRow.class)) {
            if (!used.contains(row.id())) {
                context.warn(Kind.UNREAD, row, "id", row.id() + ", a phase without a stage", "a stage in this phase");
            }
        }
    }

    static void dimensions(AnalysisContext context) {
        Set<String> used = new HashSet<>();
        context.rows(CapabilityRow.class).forEach(row -> used.add(row.dimension()));
        context.rows(DimensionRow.class).stream()
                .flatMap(row -> Optional.ofNullable(row.parent()).stream())
                .forEach(used::add);
        for (DimensionRow row : context.rows(DimensionRow.class)) {
            if (!used.contains(row.id())) {
                String expected = "a capability in this dimension";
                context.warn(Kind.UNREAD, row, "id", row.id() + ", a dimension without a capability", expected);
            }
        }
    }
}
