package org.cxmaturity.terminal;

import java.util.Comparator;
import java.util.List;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.Reassessment;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.roadmap.PlanReview;
import org.cxmaturity.roadmap.PlanReview.Outcome;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** An assessment held against an earlier one, for people: what is otherwise, because of what, and what has become of the plan. */
final class ReassessmentText {
    private static final int LABEL = 9;
    private static final int OUTCOME = 10;
    private static final String UNDER = "      ";

    private final Reassessment step;
    private final TextPage page;
    private final RecordDifferenceText difference;

    ReassessmentText(Reassessment step, TextPage page) {
        this.step = step;
        this.page = page;
        this.difference = new RecordDifferenceText(step.difference(), page);
    }

    /** All of it. */
    void whole() {
        head();
        difference.facts();
        difference.rules();
        changes("STAGES", Kind.STAGE, Kind.EVIDENCED, Kind.RANGE);
        changes("LEVELS", Kind.LEVEL);
        kpis();
        changes("FINDINGS", Kind.FINDING);
        changes("ACTIONS", Kind.ACTION);
        plan();
    }

    /** Stages alone, and what has become of the plan. */
    void brief() {
        head();
        changes("STAGES", Kind.STAGE, Kind.EVIDENCED);
        plan();
    }

    private void head() {
        RecordDifference of = step.difference();
        page.labelled(0, LABEL, "before", ChangeWords.side(of.before()));
        page.labelled(0, LABEL, "after", ChangeWords.side(of.after()));
        page.labelled(0, LABEL, "result", difference.result());
        of.untried()
                .forEach(problem ->
                        page.paragraph(Tone.WARN, "What made the differences could not be tried: " + problem));
    }

    private void changes(String title, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        List<ExplainedChange> changes = step.changes().stream()
                .filter(each -> wanted.contains(each.change().kind()))
                .sorted(Comparator.comparing(each -> !oneSided(each.change())))
                .toList();
        page.heading(title, RecordDifferenceText.count(changes.size()));
        List<ExplainedChange> ranks = changes.stream()
                .filter(each -> each.change().kind() == Kind.ACTION && !oneSided(each.change()))
                .toList();
        changes.stream().filter(each -> !ranks.contains(each)).forEach(this::change);
        if (!ranks.isEmpty()) {
            page.item(Words.count(ranks.size(), "action has", "actions have") + " another rank: "
                    + page.shell().json() + " says which, and why");
        }
    }

    private static boolean oneSided(ResultChange change) {
        return change.before() == null || change.after() == null;
    }

    private void change(ExplainedChange explained) {
        ResultChange change = explained.change();
        boolean added = change.before() == null;
        boolean removed = change.after() == null;
        String said = change.kind() == Kind.FINDING
                ? ChangeWords.said(change, removed ? change.before() : change.after())
                : RecordDifferenceText.name(change) + ": " + ChangeWords.said(change, change.before()) + " → "
                        + ChangeWords.said(change, change.after());
        page.paragraph(
                RecordDifferenceText.mark(added, removed), Tone.PLAIN, said + " — " + ChangeWords.by(change.origin()));
        CauseWords.lines(explained).forEach(line -> page.paragraph(UNDER, Tone.FAINT, line));
    }

    private void kpis() {
        if (!step.kpis().isEmpty()) {
            page.heading("KPIS", Words.count(step.kpis().size(), "measured anew", "measured anew"));
            step.kpis().forEach(each -> page.item(ChangeWords.kpi(each)));
        }
    }

    private void plan() {
        PlanReview plan = step.plan();
        if (plan == null) {
            return;
        }
        page.heading("WHAT WAS PLANNED", counts(plan));
        if (plan.actions().isEmpty()) {
            page.item("Nothing was planned.");
        }
        plan.actions()
                .forEach(each -> page.labelled(
                        2,
                        OUTCOME,
                        ChangeWords.outcome(each.outcome()),
                        each.planned().action().title() + " (by " + each.due() + (each.overdue() ? ", overdue" : "")
                                + "): " + ChangeWords.levels(each)));
    }

    private static String counts(PlanReview plan) {
        return plan.count(Outcome.DONE) + " done, " + plan.count(Outcome.PARTLY) + " partly, "
                + plan.count(Outcome.NOT_DONE) + " not, by the levels now reached";
    }
}
