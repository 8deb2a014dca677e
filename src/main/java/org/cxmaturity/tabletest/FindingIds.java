package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.FoundationFindingRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.Tables;

/** The ids that findings can have under a rule base. */
final class FindingIds {
    private static final Set<String> KPIS =
            Arrays.stream(KpiKind.values()).map(KpiKind::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SOURCES =
            Arrays.stream(SourceKind.values()).map(SourceKind::name).collect(Collectors.toUnmodifiableSet());

    private final Set<String> listed;
    private final List<FoundationFindingRow> foundations;
    private final Map<String, KpiFindingRow> kpiRows = new HashMap<>();

    FindingIds(Tables tables) {
        this.listed = Set.copyOf(listed(tables));
        this.foundations = tables.all(FoundationFindingRow.class);
        tables.all(KpiFindingRow.class).forEach(row -> kpiRows.put(row.id(), row));
    }

    /** The ids that do not depend on how a profile names things, in order. */
    static List<String> listed(Tables tables) {
        List<String> ids = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            String prefix = kind.id("");
            switch (kind) {
                case OBSTACLE -> tables.ids(ObstacleRow.class).forEach(id -> ids.add(prefix + id));
                case INFERRED -> ids.add(prefix + "no-hub");
                case CONTRADICTION ->
                    tables.ids(CapabilityRow.class)
                            .forEach(id -> ids.addAll(List.of(prefix + id, prefix + id + "/applicability")));
                case PERCEPTION_GAP ->
                    tables.ids(CapabilityRow.class)
                            .forEach(id -> ids.addAll(List.of(prefix + id, prefix + id + "/within")));
                default -> tables.ids(CapabilityRow.class).forEach(id -> ids.add(prefix + id));
            }
        }
        return List.copyOf(ids);
    }

    /** Whether a finding could ever have this id. */
    boolean possible(String id) {
        String[] parts = id.split("/", -1);
        if (listed.contains(id)) {
            return true;
        }
        if (parts[0].equals(FindingKind.INFERRED.word())) {
            return parts.length == 3 && parts[1].equals("hub") && !parts[2].isEmpty()
                    || parts.length == 3 && parts[1].equals("silo") && parts[2].matches("[^~]+~[^~]+")
                    || parts.length == 4
                            && parts[1].equals("kpi-break")
                            && KPIS.contains(parts[2])
                            && !parts[3].isEmpty();
        }
        if (parts.length == 3 && !parts[1].isEmpty()) {
            return parts[1].equals("systems") ? SOURCES.contains(parts[2]) : founded(parts);
        }
        return (parts.length == 4 || parts.length == 5 && !parts[4].isEmpty())
                && KPIS.contains(parts[1])
                && !parts[2].isEmpty()
                && told(parts);
    }

    /** Whether some row tells that the one capability rests on the other. */
    private boolean founded(String[] parts) {
        return foundations.stream()
                .anyMatch(row -> parts[0].equals(row.finding().word())
                        && row.built().contains(parts[1])
                        && row.foundation().contains(parts[2]));
    }

    /** Whether the row that a KPI's finding names tells findings of that kind, of that KPI; against which benchmark of the client, if any. */
    private boolean told(String[] parts) {
        KpiFindingRow row = kpiRows.get(parts[3]);
        return row != null
                && parts[0].equals(row.finding().word())
                && (row.kind().isEmpty() || row.kind().contains(KpiKind.valueOf(parts[1])))
                && (row.basis().isEmpty()
                        || parts.length == 5 && row.basis().contains(KpiBasis.CLIENT)
                        || parts.length == 4 && !row.basis().equals(Set.of(KpiBasis.CLIENT)));
    }
}
