package org.cxmaturity.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.Reassessment;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.publishing.html.HtmlPage;
import org.cxmaturity.terminal.CauseWords;
import org.cxmaturity.terminal.ChangeWords;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** Assessments of an organisation, one after another, as one HTML page that needs nothing else. */
public final class TrendHtml {
    private TrendHtml() {}

    /**
     * A step in words.
     *
     * @param sides the two that are compared
     * @param plan what has become of each action planned
     */
    public record Step(
            String title,
            List<String> sides,
            List<String> facts,
            List<String> rules,
            List<Change> changes,
            List<String> kpis,
            List<Planned> plan,
            List<String> untried) {
        /** The changes in the order in which they are read: where one stands at once, the many that follow from it folded. */
        public List<Group> groups() {
            return Stream.of(
                            group(null, Set.of(Kind.STAGE, Kind.RANGE, Kind.EVIDENCED, Kind.LEVEL)),
                            group("Findings that differ", Set.of(Kind.FINDING)),
                            group("Actions that differ", Set.of(Kind.ACTION)))
                    .filter(each -> !each.changes().isEmpty())
                    .toList();
        }

        private Group group(@Nullable String folded, Set<Kind> kinds) {
            return new Group(
                    folded,
                    changes.stream().filter(each -> kinds.contains(each.kind())).toList());
        }
    }

    /**
     * Changes of a kind.
     *
     * @param folded what they are called where they are folded, or null
     */
    public record Group(@Nullable String folded, List<Change> changes) {}

    /** A result that is otherwise. */
    public record Change(Kind kind, String name, String before, String after, String by, List<String> causes) {
        /** A word for what it is said of. */
        public String of() {
            return Words.kebab(kind);
        }
    }

    /** What has become of an action. */
    public record Planned(String title, String due, String outcome, String levels) {}

    /** A stage as it stood on a day. */
    public record Stand(String model, List<String> stages) {}

    /** The comparison as an HTML document. */
    public static String of(Trend trend) {
        return HtmlPage.of(
                "comparison",
                Map.of(
                        "trend",
                        trend,
                        "title",
                        trend.organisation().name() + ": what has changed",
                        "stands",
                        stands(trend),
                        "steps",
                        steps(trend)));
    }

    /** The steps in words, one for each pair of assessments. */
    public static List<Step> steps(Trend trend) {
        return trend.steps().stream().map(TrendHtml::step).toList();
    }

    /** Where the organisation stood in each model, a text for each assessment. */
    public static List<Stand> stands(Trend trend) {
        List<Stand> stands = new ArrayList<>();
        trend.points()
                .get(trend.points().size() - 1)
                .placements()
                .forEach(model -> stands.add(new Stand(
                        model.modelName(),
                        trend.points().stream()
                                .map(point -> ChangeWords.stage(point, model.model()))
                                .toList())));
        return stands;
    }

    private static Step step(Reassessment step) {
        return new Step(
                "From " + step.difference().before().asOf() + " to "
                        + step.difference().after().asOf(),
                List.of(
                        ChangeWords.side(step.difference().before()),
                        ChangeWords.side(step.difference().after())),
                step.difference().facts().stream().map(CauseWords::fact).toList(),
                step.difference().tables().changes().stream()
                        .map(CauseWords::table)
                        .toList(),
                step.changes().stream().map(TrendHtml::change).toList(),
                step.kpis().stream().map(ChangeWords::kpi).toList(),
                step.plan() == null
                        ? List.of()
                        : step.plan().actions().stream()
                                .map(each -> new Planned(
                                        each.planned().action().title(),
                                        each.due() + (each.overdue() ? ", overdue" : ""),
                                        ChangeWords.outcome(each.outcome()),
                                        ChangeWords.levels(each)))
                                .toList(),
                step.difference().untried().stream().map(Object::toString).toList());
    }

    private static Change change(ExplainedChange explained) {
        return new Change(
                explained.change().kind(),
                explained.change().name(),
                ChangeWords.said(explained.change(), explained.change().before()),
                ChangeWords.said(explained.change(), explained.change().after()),
                ChangeWords.by(explained.change().origin()),
                CauseWords.lines(explained));
    }
}
