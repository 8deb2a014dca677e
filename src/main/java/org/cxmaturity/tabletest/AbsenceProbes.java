package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Section;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.ExpectationKind;

/** Cases of a section that was looked at and is empty, or lacks a kind; and just past it, of one that has it. */
final class AbsenceProbes {
    /** The least item of a section, with the kind left out. */
    private static final Map<Section, String> ITEMS = Map.of(
            Section.FEEDBACK_PROCESSES, "{id: probe, channel: %s}",
            Section.TECHNOLOGIES, "{kind: %s, adoption: NONE}",
            Section.CHANNELS, "{kind: %s}",
            Section.TRAINING, "{topic: %s}",
            Section.SILOS, "{id: probe, between: [sales, service], of: %s, severity: LOW}");

    private static final Map<Section, String> KINDS = Map.of(
            Section.FEEDBACK_PROCESSES, "SURVEY",
            Section.TECHNOLOGIES, "CRM",
            Section.CHANNELS, "STORE",
            Section.TRAINING, "EMPATHY",
            Section.SILOS, "DATA");

    private AbsenceProbes() {}

    static List<Probe> of(AbsenceScoringRow row) {
        List<Probe> probes = new ArrayList<>();
        for (Section section : row.section().stream().sorted().limit(1).toList()) {
            probes.add(Suggestions.at(row, List.of(section.key() + "=[]"), ExpectationKind.LEVEL, row.capability()));
            String item = ITEMS.get(section);
            if (item != null) {
                String kind = row.lacks() == null ? KINDS.getOrDefault(section, "") : row.lacks();
                String title = row.lacks() == null ? "Items, below" : "Does not list";
                probes.add(Suggestions.past(
                        row,
                        1,
                        title,
                        List.of(section.key() + "=[" + item.replace("%s", kind) + "]"),
                        ExpectationKind.LEVEL,
                        row.capability()));
            }
        }
        return probes;
    }
}
