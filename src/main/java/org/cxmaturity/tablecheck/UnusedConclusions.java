package org.cxmaturity.tablecheck;

import java.util.HashSet;
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
    static void capabilities(AnalysisContext ground) {
        RuleBaseReach reading = new RuleBaseReach(ground);
        for (CapabilityRow row : ground.rows(CapabilityRow.class)) {
            if (reading.asked(row.id()) == 0) {
                ground.warn(
                        Kind.UNREAD,
                        row,
                        "id",
                        row.id() + ", for which no stage asks",
                        "a criterion in stage-criteria that names it");
            }
        }
    }

    /** Obstacles that are concluded and answered by nothing, or that are listed only. */
    static void obstacles(AnalysisContext ground) {
        Set<String> concluded = new RuleBaseReach(ground).obstacles();
        Set<String> read = new HashSet<>();
        ground.rows(ObstacleActionRow.class).forEach(row -> read.addAll(row.obstacle()));
        ground.rows(ObstacleStanceRow.class).forEach(row -> read.addAll(row.obstacle()));
        boolean every = ground.rows(ObstacleActionRow.class).stream()
                        .anyMatch(row -> row.obstacle().isEmpty())
                || ground.rows(ObstacleStanceRow.class).stream()
                        .anyMatch(row -> row.obstacle().isEmpty());
        for (ObstacleRow row : ground.rows(ObstacleRow.class)) {
            boolean answered = every || read.contains(row.id());
            if (concluded.contains(row.id()) && !answered) {
                String expected = "a row of obstacle-actions or obstacle-stances that names it";
                ground.warn(Kind.UNREAD, row, "id", row.id() + ", which changes no advice", expected);
            } else if (!concluded.contains(row.id()) && !read.contains(row.id())) {
                String expected = "a row of capability-obstacles or means-obstacles that concludes it";
                ground.warn(Kind.UNREAD, row, "id", row.id() + ", which no row concludes", expected);
            }
        }
    }

    static void phases(AnalysisContext ground) {
        Set<String> used = new HashSet<>();
        ground.rows(StageRow.class).stream().map(StageRow::phase).forEach(used::add);
        for (PhaseRow row : ground.rows(PhaseRow.class)) {
            if (!used.contains(row.id())) {
                ground.warn(Kind.UNREAD, row, "id", row.id() + ", a phase without a stage", "a stage in this phase");
            }
        }
    }

    static void dimensions(AnalysisContext ground) {
        Set<String> used = new HashSet<>();
        ground.rows(CapabilityRow.class).forEach(row -> used.add(row.dimension()));
        for (DimensionRow row : ground.rows(DimensionRow.class)) {
            if (!used.contains(row.id())) {
                String expected = "a capability in this dimension";
                ground.warn(Kind.UNREAD, row, "id", row.id() + ", a dimension without a capability", expected);
            }
        }
    }
}
