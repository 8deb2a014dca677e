package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.ResultChange.Value;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What two assessments of an organisation say otherwise, and whether facts or rules made the difference. Two more assessments tell: the
 * new facts by the old rules, and the old facts by the new rules. Nothing is put down to either that was not tried so.
 *
 * @param byFacts the new facts by the old rules; null where they can't be assessed so
 * @param byRules the old facts by the new rules; null where they can't be assessed so
 */
public record ResultChanges(
        Assessment before,
        @Nullable Assessment byFacts,
        @Nullable Assessment byRules,
        Assessment after) {
    /** What is said of one thing. */
    private record Said(String name, Value value) {}

    /** All of them: stages, ranges, evidenced stages, levels, findings, actions; each in the order of the second assessment. */
    public List<ResultChange> all() {
        List<ResultChange> changes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            changes.addAll(of(kind));
        }
        return changes;
    }

    private List<ResultChange> of(Kind kind) {
        Map<String, Said> was = said(kind, before);
        Map<String, Said> is = said(kind, after);
        Map<String, Said> facts = byFacts == null ? null : said(kind, byFacts);
        Map<String, Said> rules = byRules == null ? null : said(kind, byRules);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(value(was, id), value(is, id)))
                .map(id -> new ResultChange(
                        kind,
                        id,
                        Objects.requireNonNull(is.getOrDefault(id, was.get(id))).name(),
                        value(was, id),
                        value(is, id),
                        facts == null || rules == null
                                ? Origin.UNKNOWN
                                : origin(value(was, id), value(facts, id), value(rules, id), value(is, id))))
                .toList();
    }

    private static @Nullable Value value(Map<String, Said> said, String id) {
        Said of = said.get(id);
        return of == null ? null : of.value();
    }

    private static Origin origin(
            @Nullable Value before, @Nullable Value byFacts, @Nullable Value byRules, @Nullable Value after) {
        boolean facts = Objects.equals(byFacts, after);
        boolean rules = Objects.equals(byRules, after);
        boolean notFacts = Objects.equals(byFacts, before);
        boolean notRules = Objects.equals(byRules, before);
        if (facts && rules) {
            return Origin.EITHER;
        }
        if (notFacts && notRules) {
            return Origin.TOGETHER;
        }
        return facts && notRules ? Origin.FACTS : rules && notFacts ? Origin.RULES : Origin.BOTH;
    }

    private static Map<String, Said> said(Kind kind, Assessment in) {
        Map<String, Said> said = new LinkedHashMap<>();
        switch (kind) {
            case STAGE -> in.placements().forEach(each -> said.put(each.model(), stage(each)));
            case RANGE -> in.placements().forEach(each -> said.put(each.model(), range(each)));
            case EVIDENCED -> in.placements().forEach(each -> said.put(each.model(), evidenced(each)));
            case LEVEL ->
                in.capabilities().forEach(each -> {
                    String level = each.level() == null ? each.basis().word() : String.valueOf(each.level());
                    said.put(
                            each.id(),
                            new Said(
                                    each.name(),
                                    new Value(
                                            level, each.level() == null ? level : in.level(each.id(), each.level()))));
                });
            case FINDING ->
                in.findings()
                        .forEach(each -> said.put(each.id(), new Said(each.id(), new Value(each.text(), each.text()))));
            case ACTION ->
                in.recommendations().forEach(each -> {
                    String rank = String.valueOf(each.rank());
                    said.put(each.action(), new Said(each.title(), new Value(rank, "rank " + rank)));
                });
        }
        return said;
    }

    private static Said stage(Placement placement) {
        Seat seat = new Seat(placement.stage(), placement.attained());
        return new Said(
                placement.modelName(),
                new Value(seat.toString(), new Seat(placement.name(), seat.attained()).toString()));
    }

    private static Said evidenced(Placement placement) {
        String stage = placement.evidenced().stage();
        boolean attained = placement.evidenced().attained();
        return new Said(
                placement.modelName(),
                new Value(new Seat(stage, attained).toString(), new Seat(name(placement, stage), attained).toString()));
    }

    private static Said range(Placement placement) {
        String lowest = placement.range().lowest();
        String highest = placement.range().highest();
        return new Said(
                placement.modelName(),
                new Value(
                        lowest + " to " + highest,
                        lowest.equals(highest)
                                ? name(placement, lowest) + " alone"
                                : name(placement, lowest) + " to " + name(placement, highest)));
    }

    private static String name(Placement placement, String stage) {
        return placement.stages().stream()
                .filter(each -> each.id().equals(stage))
                .findFirst()
                .map(each -> each.name())
                .orElse(stage);
    }
}
