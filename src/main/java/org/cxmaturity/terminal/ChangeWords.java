package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.comparison.KpiMoved;
import org.cxmaturity.comparison.RecordDifference.Side;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.ResultChange.Value;
import org.cxmaturity.comparison.Trend.Point;
import org.cxmaturity.roadmap.PlanReview;
import org.cxmaturity.roadmap.PlanReview.Outcome;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What differs between assessments of an organisation, in words. */
public final class ChangeWords {
    private ChangeWords() {}

    /** One of two that are compared. */
    public static String side(Side side) {
        return side.name() + ", as of " + side.asOf() + ", " + Words.ruleBase(side.ruleBase());
    }

    /** What made a difference. */
    public static String by(Origin origin) {
        return switch (origin) {
            case FACTS -> "by facts";
            case RULES -> "by rules";
            case EITHER -> "by facts or rules, either would do";
            case TOGETHER -> "by facts and rules together only";
            case BOTH -> "by facts and rules, each in part";
            case UNKNOWN -> "by facts or rules, not tried";
        };
    }

    /** What is said on one side. */
    public static String said(ResultChange change, @Nullable Value value) {
        if (value == null) {
            return change.kind() == Kind.ACTION ? "not recommended" : "nothing";
        }
        return value.words();
    }

    /** Where an organisation stood in a model, and where by evidence if that is less; empty where it was not placed on it. */
    public static String stage(Point point, String model) {
        return point.placements().stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .map(each -> Words.standing(each) + (each.proven() ? "" : " (evidenced " + Words.evidenced(each) + ")"))
                .orElse("");
    }

    /** {@code NPS, relationship survey: 12 → 25 (+13, more than chance)}. */
    public static String kpi(KpiMoved moved) {
        return moved.kind() + ", " + moved.series() + ": " + moved.before().toPlainString() + " → "
                + moved.after().toPlainString() + " (" + meaning(moved) + ")";
    }

    private static String meaning(KpiMoved moved) {
        if (!moved.comparable()) {
            return "measured in another way: not to be compared";
        }
        String by = (moved.by().signum() > 0 ? "+" : "")
                + moved.by().toPlainString().replace('-', '−');
        return by
                + (moved.error() == null
                        ? ", and it is not known how much of that is chance"
                        : moved.significant() ? ", more than chance" : ", which may be chance");
    }

    /** What has become of a planned action. */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case DONE -> "done";
            case PARTLY -> "partly";
            case NOT_DONE -> "not done";
            case NOT_TOLD -> "not told";
        };
    }

    /** The levels that an action was to bring about, and what is there of them. */
    public static String levels(PlanReview.Action action) {
        List<String> levels = action.levels().stream()
                .map(each -> each.name() + " " + (each.now() == null ? "not known" : each.now()) + " of " + each.to())
                .toList();
        return String.join(", ", levels);
    }
}
