package org.cxmaturity.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.QuestionWords;
import org.cxmaturity.wording.Words;

/** A whole assessment as text for people: where the organisation stands, why, what to do first and what to find out. */
public final class AssessmentText {
    private static final int BAR = 20;

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
     * @param top how many actions to show, from the first
     */
    public static String of(Assessment assessment, Style style, int top) {
        AssessmentText text = new AssessmentText(assessment, style);
        new AssessmentHead(text.page, assessment).write();
        PlacementText placements = new PlacementText(text.page, text.words);
        assessment.placements().forEach(placements::write);
        new EvidenceText(text.page, text.words, assessment.placements()).all();
        text.dimensions();
        new FindingText(text.page).write(assessment.findings());
        new ActionText(text.page, text.words).write(assessment.recommendations(), top);
        text.questions();
        return text.page.toString();
    }

    private void dimensions() {
        if (assessment.dimensions().isEmpty()) {
            return;
        }
        page.heading("DIMENSIONS", "score, and how much of it is known");
        int columns = TextPage.widest(assessment.dimensions(), DimensionScore::name);
        assessment.dimensions().forEach(dimension -> dimension(dimension, Math.min(columns, page.width() - 46)));
    }

    private void dimension(DimensionScore dimension, int columns) {
        boolean known = dimension.coverage().signum() > 0;
        int filled = known
                ? Math.round(
                        dimension.score().floatValue() * BAR / dimension.of().floatValue())
                : 0;
        page.line(
                TonedText.of("  "),
                TonedText.of(dimension.name()).fit(columns),
                TonedText.of("  "),
                new TonedText(Tone.GOOD, "█".repeat(filled)),
                TonedText.faint((known ? "░" : " ").repeat(BAR - filled)),
                TonedText.strong(String.format(
                        Locale.ROOT,
                        "%11s",
                        known
                                ? dimension.score().toPlainString() + " of "
                                        + dimension.of().toPlainString()
                                : "–")),
                TonedText.faint(coverage(dimension)));
    }

    private static String coverage(DimensionScore dimension) {
        int percent = dimension.coverage().movePointRight(2).intValue();
        return percent == 0 ? "   nothing is known" : String.format(Locale.ROOT, "   %3d %% known", percent);
    }

    /** What to ask; evidence of the stage claimed has a section of its own. */
    private void questions() {
        List<Enquiry> questions =
                assessment.questions().stream().filter(Enquiry::toFindOut).toList();
        if (questions.isEmpty()) {
            return;
        }
        QuestionWords purposes = new QuestionWords(words);
        page.heading("TO FIND OUT", "the most narrowing first, then what could change the advice");
        for (Enquiry question : questions) {
            page.paragraph(List.of(new TonedText(Tone.HEADING, "  ? ")), Tone.PLAIN, question.text());
            page.paragraph(
                    "    ",
                    Tone.FAINT,
                    Stream.concat(
                                    Stream.of(words.capability(question.capability())),
                                    purposes.purpose(question).stream())
                            .collect(Collectors.joining(" · ")));
        }
    }
}
