package org.cxmaturity.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Value;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;

/** What an assessment says of each thing that may be said otherwise by another one. */
final class StatedResults {
    /** What is said of one thing. */
    record Said(String name, Value value) {}

    private StatedResults() {}

    /** All that is said of a kind, by id, in the order of the assessment. */
    static Map<String, Said> of(Kind kind, Assessment in) {
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
