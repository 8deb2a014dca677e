package org.cxmaturity.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** An assessment as text for people: where the organisation stands, why, what to do first and what to find out. */
public final class AssessmentText {
    private static final int LABEL = 14;
    private static final int BAR = 20;

    /** How many questions are shown: what can be asked in one conversation. */
    private static final int QUESTIONS = 8;

    private final Assessment assessment;
    private final Words words;
    private final TextPage page;

    private AssessmentText(Assessment assessment, Style style) {
        this.assessment = assessment;
        this.words = new Words(assessment);
        this.page = new TextPage(style);
    }

    /**
     * The assessment as text.
     *
     * @param model the only model whose placement is wanted, or null for all
     * @param top how many actions to show, from the first
     */
    public static String of(Assessment assessment, Style style, @Nullable String model, int top) {
        AssessmentText text = new AssessmentText(assessment, style);
        text.headline();
        PlacementText placements = new PlacementText(text.page, text.words);
        Words.placements(assessment, model).forEach(placements::write);
        text.dimensions();
        new FindingText(text.page).write(assessment.findings());
        new ActionText(text.page, text.words).write(assessment.recommendations(), top);
        text.questions();
        return text.page.toString();
    }

    private void headline() {
        Organisation organisation = assessment.organisation();
        page.apart(TonedText.strong(organisation.name()), TonedText.of("as of " + assessment.asOf()));
        page.apart(TonedText.faint(about(organisation)), TonedText.faint(Words.ruleBase(assessment.ruleBase())));
        page.blank();
        known();
    }

    private static String about(Organisation organisation) {
        return Stream.of(
                        organisation.industry() == null
                                ? null
                                : Words.sentence(organisation.industry().name()),
                        organisation.employees() == null
                                ? null
                                : Words.count(organisation.employees(), "person", "people"),
                        organisation.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void known() {
        fact("Capabilities", Words.number(assessment.capabilities().size()));
        fact(
                "Level from",
                "facts " + basis(Basis.FACTS) + " · answers " + basis(Basis.ANSWERS));
        fact("No level", "not known " + basis(Basis.UNKNOWN) + " · not applicable " + basis(Basis.NOT_APPLICABLE));
        long claimed = assessment.capabilities().stream()
                .filter(AssessmentText::claimed)
                .count();
        if (claimed > 0) {
            fact(
                    "Unproven",
                    Words.count(claimed, "level is", "levels are") + " claimed without evidence for all of it");
        }
    }

    private void fact(String label, String text) {
        page.labelled(2, LABEL, label, text);
    }

    private long basis(Basis basis) {
        return assessment.capabilities().stream()
                .filter(capability -> capability.basis() == basis)
                .count();
    }

    private static boolean claimed(CapabilityResult capability) {
        Integer level = capability.level();
        return level != null && level > 0 && !capability.evidenced();
    }

    private void dimensions() {
        if (assessment.dimensions().isEmpty()) {
            return;
        }
        page.heading("DIMENSIONS", "level 0 to 4, and how much of it is known");
        int columns = TextPage.widest(assessment.dimensions(), DimensionScore::name);
        assessment.dimensions().forEach(dimension -> dimension(dimension, Math.min(columns, page.width() - 46)));
    }

    private void dimension(DimensionScore dimension, int columns) {
        boolean known = dimension.coverage().signum() > 0;
        int filled = known ? Math.round(dimension.score().floatValue() * BAR / CapabilityLevel.TOP) : 0;
        page.line(
                TonedText.of("  "),
                TonedText.of(dimension.name()).fit(columns),
                TonedText.of("  "),
                new TonedText(Tone.GOOD, "█".repeat(filled)),
                TonedText.faint((known ? "░" : " ").repeat(BAR - filled)),
                TonedText.strong(String.format(
                        Locale.ROOT, "%6s", known ? dimension.score().toPlainString() : "–")),
                TonedText.faint(coverage(dimension)));
    }

    private static String coverage(DimensionScore dimension) {
        int percent = dimension.coverage().movePointRight(2).intValue();
        return percent == 0 ? "   nothing is known" : String.format(Locale.ROOT, "   %3d %% known", percent);
    }

    private void questions() {
        if (assessment.questions().isEmpty()) {
            return;
        }
        List<Enquiry> asked = assessment.questions();
        int shown = Math.min(asked.size(), QUESTIONS);
        page.heading("TO FIND OUT", "answers that would narrow the ranges above");
        for (Enquiry question : asked.subList(0, shown)) {
            page.paragraph(List.of(new TonedText(Tone.HEADING, "  ? ")), Tone.PLAIN, question.text());
            page.paragraph(
                    "    ",
                    Tone.FAINT,
                    words.capability(question.capability()) + " · narrows "
                            + question.narrows().stream().map(words::model).collect(Collectors.joining(", ")));
        }
        if (shown < asked.size()) {
            page.blank();
            page.paragraph(
                    "  ",
                    Tone.FAINT,
                    (asked.size() - shown) + " more, which narrow less: "
                            + page.shell().json() + " lists them all.");
        }
    }
}
