package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.explanation.ActionExplanation;
import org.cxmaturity.explanation.CapabilityExplanation;
import org.cxmaturity.explanation.Explainer;
import org.cxmaturity.explanation.RowExplanation.Near;
import org.cxmaturity.explanation.StageExplanation;
import org.cxmaturity.explanation.StageExplanation.Target;
import org.cxmaturity.explanation.UnmetCriterion;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.DuplicateFindingRow;
import org.cxmaturity.tables.FoundationFindingRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.SiloObstacleRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Why a result is not as a test expects: what the explanation of that result says of it.
 *
 * @param explainer explains that result
 */
public record MismatchReasons(Explainer explainer, Tables tables, Assessment result) {
    private static final int MOST = 5;
    private static final String LEVEL = "[0-9]";

    /** Why the result differs from what is expected. */
    public List<MismatchReason> of(Expectation expectation) {
        String about = expectation.row().about();
        return switch (expectation.row().kind()) {
            case STAGE -> stage(expectation);
            case LOWEST_STAGE, HIGHEST_STAGE -> range(expectation.placement(result));
            case COMPLETION -> completion(expectation.placement(result));
            case LEVEL -> level(about, expectation.row().expected());
            case FINDING -> missing(about);
            case NO_FINDING -> told(about);
            case ACTION, NO_ACTION, PRIORITY, WORTH -> action(about);
        };
    }

    private List<MismatchReason> stage(Expectation expectation) {
        Placement placement = expectation.placement(result);
        String wanted = expectation.row().expected();
        boolean attained = !wanted.endsWith(Expectation.UNATTAINED);
        String stage = attained ? wanted : wanted.substring(0, wanted.length() - Expectation.UNATTAINED.length());
        int order = placement.stages().stream().map(each -> each.id()).toList().indexOf(stage) + 1;
        boolean higher = order > placement.order() || (order == placement.order() && attained);
        StageExplanation why = explainer.stage(placement, stage, false);
        return higher ? falling(why) : beyond(why, attained ? order : 0);
    }

    /** What is missing for the stage expected. */
    private static List<MismatchReason> falling(StageExplanation why) {
        List<MismatchReason> because = new ArrayList<>();
        Target target = why.target();
        if (target == null) {
            return because;
        }
        boolean byScore = target.score() != null;
        List<UnmetCriterion> gaps = byScore ? target.gaps() : target.essential();
        Stream.ofNullable(target.score()).forEach(lacks -> because.add(MismatchReason.of(lacks)));
        for (UnmetCriterion gap : gaps.subList(0, Math.min(MOST, gaps.size()))) {
            String actual = gap.actual() == null ? "is not known" : "stands at " + gap.actual();
            because.add(new MismatchReason(
                    byScore
                            ? gap.name() + " " + actual + ", " + gap.asked()
                            : gap.stage() + " asks " + gap.name() + " for " + gap.required() + ", and it " + actual,
                    gap.standing(),
                    gap.criterion()));
        }
        if (gaps.size() > MOST) {
            int more = gaps.size() - MOST;
            because.add(MismatchReason.of(
                    byScore
                            ? "and " + more + " more capabilities would add to the score"
                            : "and " + more + " more essential criteria are not met"));
        }
        return because;
    }

    /** What carries the organisation further than expected. */
    private static List<MismatchReason> beyond(StageExplanation why, int order) {
        List<MismatchReason> because =
                new ArrayList<>(List.of(MismatchReason.of(why.why().text())));
        why.grounds().stream()
                .filter(node -> above(node.row(), order))
                .limit(MOST)
                .forEach(node -> because.add(MismatchReason.of(node)));
        return because;
    }

    private static boolean above(@Nullable SheetRow row, int order) {
        String text = row == null ? "" : row.text("Order");
        return text.matches("[0-9]+") && Integer.parseInt(text) > order;
    }

    private List<MismatchReason> range(Placement placement) {
        StageExplanation why = explainer.stage(placement, null, false);
        List<MismatchReason> because = new ArrayList<>();
        why.range().forEach(text -> because.add(MismatchReason.of(text)));
        because.add(MismatchReason.of(why.why().text()));
        return because;
    }

    /** The stage itself, and what of it is not met. */
    private List<MismatchReason> completion(Placement placement) {
        List<MismatchReason> because = new ArrayList<>();
        because.add(
                MismatchReason.of(explainer.stage(placement, null, false).why().text()));
        tables.all(StageCriterionRow.class).stream()
                .filter(row ->
                        row.model().equals(placement.model()) && row.stage().equals(placement.stage()))
                .filter(row -> row.capability().stream().anyMatch(each -> known(each) < row.minimum()))
                .flatMap(row -> explainer.row(row).fired().stream())
                .limit(MOST)
                .forEach(fired -> because.add(new MismatchReason(fired.concluded(), null, fired.row())));
        return because;
    }

    /** The level that a capability is known to have, 0 where none is. */
    private int known(String capability) {
        for (CapabilityResult each : result.capabilities()) {
            Integer level = each.level();
            if (each.id().equals(capability) && level != null) {
                return level;
            }
        }
        return 0;
    }

    private List<MismatchReason> level(String capability, String wanted) {
        CapabilityExplanation why = explainer.capability(capability, false);
        List<MismatchReason> because = new ArrayList<>(List.of(MismatchReason.of(why.why())));
        String actual = Expectation.NOT_KNOWN;
        for (var each : result.capabilities()) {
            if (each.id().equals(capability) && each.level() != null) {
                actual = each.level().toString();
            }
        }
        if (wanted.matches(LEVEL) && (!actual.matches(LEVEL) || wanted.compareTo(actual) > 0)) {
            why.next().stream()
                    .limit(MOST)
                    .forEach(change -> because.add(
                            new MismatchReason("It would be higher: " + change.text(), null, change.row())));
        }
        return because;
    }

    private List<MismatchReason> action(String id) {
        ActionExplanation why = explainer.action(id, false);
        List<MismatchReason> because = new ArrayList<>();
        if (why.why() == null) {
            why.misses().stream()
                    .limit(MOST)
                    .forEach(miss -> because.add(new MismatchReason(miss.text(), null, miss.row())));
            if (because.isEmpty()) {
                because.add(MismatchReason.of("No row of action-triggers or obstacle-actions calls for it"));
            }
        } else {
            why.order().forEach(text -> because.add(MismatchReason.of(text)));
            because.add(MismatchReason.of(why.why()));
        }
        return because;
    }

    private List<MismatchReason> told(String id) {
        List<MismatchReason> because = new ArrayList<>();
        for (Finding finding : result.findings()) {
            if (finding.id().equals(id)) {
                because.add(MismatchReason.of(finding.text()));
                rows(id).map(explainer::row)
                        .flatMap(row -> row.fired().stream()
                                .filter(fired -> finding.sources()
                                        .contains(fired.row().reference().toString()))
                                .filter(fired -> speaksOf(fired.keys(), id)))
                        .limit(MOST)
                        .forEach(fired ->
                                because.add(new MismatchReason(String.join("; ", fired.facts()), null, fired.row())));
            }
        }
        return because;
    }

    /** The rows that could have told it, and the nearest each came to it. */
    private List<MismatchReason> missing(String id) {
        List<MismatchReason> because = new ArrayList<>();
        capability(id)
                .forEach(capability -> because.add(MismatchReason.of(
                        explainer.capability(capability, false).why())));
        rows(id).flatMap(row -> explainer.row(row).nearest().stream())
                .filter(near -> speaksOf(near.keys(), id))
                .sorted(Comparator.comparingInt(near -> near.row().unmet().size()))
                .limit(MOST)
                .forEach(near -> because.add(new MismatchReason(text(near), null, near.row())));
        if (because.isEmpty()) {
            because.add(MismatchReason.of("No rule that fired speaks of it"));
        }
        return because;
    }

    private static String text(Near near) {
        return String.join("; ", near.facts()) + (near.beside() == null ? "" : ": " + near.beside());
    }

    /** Of a finding about a capability, only what was held against that capability matters. */
    private boolean speaksOf(List<String> keys, String id) {
        List<String> capability = capability(id).toList();
        return capability.isEmpty()
                || keys.stream().anyMatch(key -> capability.stream().anyMatch(key::contains));
    }

    private Stream<String> capability(String id) {
        String[] parts = id.split("/", -1);
        return parts.length < 2
                ? Stream.of()
                : tables.ids(CapabilityRow.class).stream().filter(parts[1]::equals);
    }

    /** The rows that tell findings of this kind. */
    private Stream<? extends Row> rows(String id) {
        String[] parts = id.split("/", -1);
        Stream<? extends Row> levels = tables.all(LevelFindingRow.class).stream()
                .filter(row -> row.kind().word().equals(parts[0]));
        Stream<? extends Row> disagreements = tables.all(DisagreementRow.class).stream()
                .filter(row -> row.finding().word().equals(parts[0]));
        Stream<? extends Row> kpis =
                tables.all(KpiFindingRow.class).stream().filter(row -> id.endsWith("/" + row.id()));
        Stream<? extends Row> obstacles = Stream.of(
                        tables.all(CapabilityObstacleRow.class).stream()
                                .filter(row -> id.equals("obstacle/" + row.obstacle())),
                        tables.all(SiloObstacleRow.class).stream()
                                .filter(row -> id.equals("obstacle/" + row.obstacle())),
                        tables.all(MeansObstacleRow.class).stream()
                                .filter(row -> id.equals("obstacle/" + row.obstacle())))
                .flatMap(rows -> rows);
        Stream<? extends Row> structure = Stream.concat(
                tables.all(FoundationFindingRow.class).stream()
                        .filter(row -> parts.length == 3 && row.foundation().contains(parts[2])),
                tables.all(DuplicateFindingRow.class).stream().filter(row -> id.contains("/systems/")));
        Stream<? extends Row> abouts = parts.length == 3
                ? structure
                : capability(id).findAny().isPresent() ? Stream.concat(levels, disagreements) : kpis;
        return Stream.concat(abouts, obstacles);
    }
}
