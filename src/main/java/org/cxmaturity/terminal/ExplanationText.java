package org.cxmaturity.terminal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.explanation.ActionExplanation;
import org.cxmaturity.explanation.CapabilityExplanation;
import org.cxmaturity.explanation.DecisiveFact;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.explanation.StageExplanation;
import org.cxmaturity.explanation.StageExplanation.Target;
import org.cxmaturity.explanation.UnmetCriterion;
import org.cxmaturity.explanation.UnmetCriterion.Change;
import org.cxmaturity.explanation.UnmetCriterion.Raiser;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** An explanation as text for people: short unless all is wanted. */
public final class ExplanationText {
    private static final int LABEL = 11;

    private final Explanation explanation;
    private final TextPage page;
    private final boolean full;
    private final TreeText trees;

    private ExplanationText(Explanation explanation, Style style, boolean full) {
        this.explanation = explanation;
        this.page = new TextPage(style);
        this.full = full;
        this.trees = new TreeText(page, full);
    }

    /**
     * The explanation as text.
     *
     * @param full whether to unfold every tree down to the facts, with rules, cells, evidence and comments
     */
    public static String of(Explanation explanation, Style style, boolean full) {
        ExplanationText text = new ExplanationText(explanation, style, full);
        text.headline();
        explanation.stages().forEach(text::stage);
        explanation.capabilities().forEach(text::capability);
        explanation.actions().forEach(text::action);
        return text.page.toString();
    }

    private void headline() {
        page.apart(TonedText.strong(explanation.organisation().name()), TonedText.of("as of " + explanation.asOf()));
        page.line(TonedText.faint(
                "explained by rule base " + explanation.ruleBase().version() + " · "
                        + Words.shortened(explanation.ruleBase().digest())));
        if (explanation.record() != null) {
            page.line(TonedText.faint(explanation.record()));
        }
    }

    private void stage(StageExplanation stage) {
        page.heading(
                stage.modelName().toUpperCase(Locale.ROOT),
                "stage " + stage.order() + " of " + stage.of() + (stage.attained() ? "" : ", not attained"));
        page.paragraph(Tone.STRONG, Words.capital(stage.headline()));
        page.blank();
        page.paragraph(Tone.PLAIN, stage.why().text());
        rule(stage.why(), "  ");
        stage.range().forEach(each -> page.paragraph(Tone.PLAIN, each));
        stage.judgements().forEach(each -> page.paragraph(Tone.PLAIN, "Beside the rules: " + each));
        if (stage.attained()) {
            title("Why " + stage.name());
        }
        if (stage.attained() && stage.grounds().isEmpty()) {
            page.paragraph(Tone.FAINT, "Nothing had to be met.");
        }
        trees.all(stage.grounds(), "  ");
        bearing(stage.bearing());
        Target target = stage.target();
        if (target != null) {
            target(target);
        }
    }

    private void rule(ReasonNode node, String indent) {
        if (node.rule() != null) {
            page.paragraph(
                    indent,
                    Tone.FAINT,
                    "rule " + node.rule().id() + " “" + node.rule().name() + "” "
                            + node.rule().place());
        }
    }

    private void title(String text) {
        page.blank();
        page.line(TonedText.of("  "), TonedText.strong(text));
        page.blank();
    }

    private void bearing(List<DecisiveFact> bearing) {
        if (bearing.isEmpty()) {
            return;
        }
        title("What it hangs on");
        page.paragraph(
                Tone.FAINT, "The rules were run again without each fact; without one of these it comes out otherwise.");
        bearing.forEach(each -> page.item(each.fact().text()
                + (each.fact().place() == null ? "" : " [" + each.fact().place() + "]") + ": without it, "
                + each.without()));
    }

    private void target(Target target) {
        if (target.gaps().isEmpty()) {
            title(target.missing());
            page.paragraph(Tone.PLAIN, target.proof());
            return;
        }
        title(target.missing());
        List<UnmetCriterion> shown = full ? target.gaps() : target.essential();
        Set<String> told = new HashSet<>();
        shown.forEach(gap -> gap(gap, told.add(gap.capability())));
        if (!full) {
            others(target);
        }
        if (target.score() != null) {
            page.paragraph(Tone.PLAIN, target.score() + ". " + target.proof());
            return;
        }
        page.paragraph(
                Tone.PLAIN,
                "Distance: "
                        + Words.count(target.enough(), "essential criterion", "essential criteria") + ", "
                        + Words.count(target.levels(), "level", "levels") + " in all. " + target.proof());
    }

    private void others(Target target) {
        List<UnmetCriterion> others =
                target.gaps().stream().filter(gap -> !gap.essential()).toList();
        if (!others.isEmpty()) {
            page.paragraph(
                    Tone.FAINT,
                    (target.score() == null
                                    ? "Not essential, so not in the way: "
                                    : "Others that would add to the score: ")
                            + others.stream()
                                    .map(gap -> gap.name() + " (is "
                                            + (gap.actual() == null ? "not known" : gap.actual()) + ", asked "
                                            + gap.required() + ")")
                                    .collect(Collectors.joining(", "))
                            + ".");
            page.blank();
        }
    }

    /** A gap; why its capability stands where it does is said once. */
    private void gap(UnmetCriterion gap, boolean first) {
        page.paragraph(
                List.of(new TonedText(gap.essential() ? Tone.BAD : Tone.WARN, "  ✗ ")),
                Tone.STRONG,
                gap.name() + ": is " + (gap.actual() == null ? "not known" : gap.actual()) + ", " + gap.asked()
                        + (gap.essential() || gap.adds() != null ? "" : ", not essential")
                        + (gap.alternative() ? ", or others of its group" : ""));
        if (gap.adds() == null) {
            labelled(
                    "Asked by",
                    TreeText.row(gap.criterion()) + ": " + gap.criterion().text("Reason"));
        }
        if (gap.demandsEvidence()) {
            labelled("Evidence", "demanded: in the lowest reading the level counts only as far as evidence shows it");
        }
        if (first) {
            page.line(TonedText.of("    "), TonedText.faint("Because"));
            trees.node(gap.standing(), "      ");
        } else {
            labelled("Because", "see above");
        }
        changes(gap.changes());
        raisers(gap.raisers());
        page.blank();
    }

    private void labelled(String label, String text) {
        page.labelled(4, LABEL, label, text);
    }

    private void changes(List<Change> changes) {
        page.labelled(
                4,
                LABEL,
                "To change",
                changes.stream()
                        .map(each -> each.text() + (each.row() == null ? "" : "  [" + TreeText.row(each.row()) + "]"))
                        .toList());
    }

    private void raisers(List<Raiser> raisers) {
        if (raisers.isEmpty()) {
            return;
        }
        labelled(
                "Actions",
                raisers.stream()
                        .map(each -> each.rank() + " “" + each.title() + "” (to " + each.to() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private void capability(CapabilityExplanation capability) {
        page.heading(capability.name().toUpperCase(Locale.ROOT), capability.id());
        page.paragraph(Tone.FAINT, "“" + capability.question() + "”");
        page.blank();
        if (!full) {
            page.paragraph(Tone.PLAIN, capability.why().text());
        }
        trees.node(capability.why(), "  ");
        bearing(capability.bearing());
        if (!capability.criteria().isEmpty()) {
            title("What asks for it");
            capability.criteria().forEach(page::item);
        }
        if (!capability.findings().isEmpty()) {
            title("What else was found");
            capability
                    .findings()
                    .forEach(each ->
                            page.item(each.text() + (each.row() == null ? "" : " [" + TreeText.row(each.row()) + "]")));
        }
        if (!capability.next().isEmpty()) {
            title("What would raise it");
            changes(capability.next());
            raisers(capability.raisers());
        }
    }

    private void action(ActionExplanation action) {
        page.heading(
                action.title().toUpperCase(Locale.ROOT),
                action.rank() == null ? "not recommended" : "rank " + action.rank() + " of " + action.of());
        if (action.why() != null) {
            trees.node(action.why(), "  ");
        }
        bearing(action.bearing());
        if (!action.order().isEmpty()) {
            title("Why at this rank");
            action.order().forEach(page::item);
        }
        if (action.worth() != null) {
            title("What it is worth");
            trees.node(action.worth(), "  ");
        }
        if (action.rank() == null) {
            page.paragraph(Tone.PLAIN, "It is not recommended:");
            action.misses()
                    .forEach(each -> page.item(each.text()
                            + (each.row() == null ? "" : "  [" + TreeText.row(each.row()) + "]")
                            + unmet(each)));
        }
    }

    private static String unmet(ActionExplanation.Miss miss) {
        if (miss.row() == null || miss.row().unmet().isEmpty()) {
            return "";
        }
        return miss.row().unmet().stream().map(TreeText::condition).collect(Collectors.joining("; ", ": ", ""));
    }
}
