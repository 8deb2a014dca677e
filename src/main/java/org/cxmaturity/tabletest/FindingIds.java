package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;

/** The ids that findings can have under a rule base. */
final class FindingIds {
    private static final Set<String> KPIS =
            Set.of(KpiKind.NPS.name(), KpiKind.CSAT.name(), KpiKind.CES.name(), KpiKind.RETENTION.name());

    private final Set<String> listed;
    private final Set<String> kpiRows;

    FindingIds(Tables tables) {
        this.listed = Set.copyOf(listed(tables));
        this.kpiRows =
                Set.copyOf(tables.all(KpiFindingRow.class).stream().map(Row::id).toList());
    }

    /** The ids that do not depend on how a profile names things, in order. */
    static List<String> listed(Tables tables) {
        List<String> ids = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            String prefix = word(kind) + "/";
            switch (kind) {
                case OBSTACLE -> ids(tables.all(ObstacleRow.class)).forEach(id -> ids.add(prefix + id));
                case INFERRED -> ids.add(prefix + "no-hub");
                case CONTRADICTION ->
                    ids(tables.all(CapabilityRow.class))
                            .forEach(id -> ids.addAll(List.of(prefix + id, prefix + id + "/applicability")));
                default -> ids(tables.all(CapabilityRow.class)).forEach(id -> ids.add(prefix + id));
            }
        }
        return List.copyOf(ids);
    }

    private static Stream<String> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id);
    }

    static String word(FindingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a finding could ever have this id. */
    boolean possible(String id) {
        String[] parts = id.split("/", -1);
        if (listed.contains(id)) {
            return true;
        }
        if (parts[0].equals(word(FindingKind.INFERRED))) {
            return parts.length == 3 && parts[1].equals("hub") && !parts[2].isEmpty()
                    || parts.length == 3 && parts[1].equals("silo") && parts[2].matches("[^~]+~[^~]+")
                    || parts.length == 4 && parts[1].equals("kpi-break") && KPIS.contains(parts[2]);
        }
        return parts.length == 4 && KPIS.contains(parts[1]) && kpiRows.contains(parts[3]);
    }
}
