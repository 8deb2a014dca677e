package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;

/** Cases in which a capability stands only just low enough, or high enough, for the work of a sector to call for an action. */
final class SectorProbes {
    private final Tables tables;
    private final StageProbes stages;

    SectorProbes(Tables tables) {
        this.tables = tables;
        this.stages = new StageProbes(tables);
    }

    Suggested of(SectorActionRow row) {
        return Suggested.of(
                capabilities(row).flatMap(capability -> Stream.of(Seen.action(row.action()), Seen.rank(row.action()))
                        .flatMap(seen -> Stream.of(Map.<String, Integer>of(), stages.top())
                                .map(others -> probes(row, capability, others, seen)))),
                "no level of its capabilities is within its limits");
    }

    private Stream<String> capabilities(SectorActionRow row) {
        return (row.capability().isEmpty() ? tables.ids(CapabilityRow.class) : row.capability())
                .stream().sorted();
    }

    private List<SuggestedCase> probes(SectorActionRow row, String capability, Map<String, Integer> others, Seen seen) {
        int top = tables.scale(capability).top();
        int highest = row.levelBelow() == null ? top : row.levelBelow() - 1;
        int lowest = row.levelFrom() == null ? 0 : row.levelFrom();
        List<SuggestedCase> probes = new ArrayList<>();
        if (highest >= lowest) {
            probes.add(LimitCases.at(row, edits(row, capability, highest, others), seen));
            if (highest < top) {
                probes.add(LimitCases.past(
                        row, probes.size(), "Level below", edits(row, capability, highest + 1, others), seen));
            }
            if (lowest > 0) {
                probes.add(LimitCases.past(
                        row, probes.size(), "Level from", edits(row, capability, lowest - 1, others), seen));
            }
        }
        return probes;
    }

    /** By which the row fires, and nothing else is known. */
    List<String> edits(SectorActionRow row) {
        return capabilities(row)
                .findFirst()
                .map(capability -> edits(
                        row,
                        capability,
                        row.levelBelow() == null ? tables.scale(capability).top() : row.levelBelow() - 1,
                        Map.of()))
                .orElse(List.of());
    }

    private List<String> edits(SectorActionRow row, String capability, int level, Map<String, Integer> others) {
        Map<String, Integer> levels = new TreeMap<>(others);
        levels.put(capability, level);
        return TestEdits.of(
                        new OrganisationEdits(tables).of(row.industry(), row.size(), row.audience(), row.inPerson()))
                .and(StageProbes.edits(levels))
                .list();
    }
}
