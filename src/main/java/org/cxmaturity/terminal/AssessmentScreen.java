package org.cxmaturity.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** An assessment on one screen: stages side by side, what stands out, what to do and what to ask first, and how much more there is. */
public final class AssessmentScreen {
    /** The lines that a screen has. */
    public static final int LINES = 45;

    /** The actions on it where no other number is asked for. */
    public static final int ACTIONS = 5;

    private static final int QUESTIONS = 3;

    /** The lines that advice to show evidence takes at least. */
    private static final int LEAST_EVIDENCE = 2;

    /** How many lines what a next stage lacks may take, and a question. */
    private record Room(int lacks, int question) {}

    /** The roomiest first. */
    private static final List<Room> ROOMS = List.of(new Room(2, 3), new Room(2, 2), new Room(1, 2), new Room(1, 1));

    private final Assessment assessment;
    private final Style style;
    private final Words words;
    private final List<Placement> placements;
    private final int top;

    private AssessmentScreen(Assessment assessment, Style style, int top) {
        this.assessment = assessment;
        this.style = style;
        this.words = new Words(assessment);
        this.placements = assessment.placements();
        this.top = top;
    }

    /**
     * The assessment as text of {@link #LINES} lines at most, and a line more for each action above {@link #ACTIONS}.
     *
     * @param top how many actions to show, from the first
     */
    public static String of(Assessment assessment, Style style, int top) {
        return new AssessmentScreen(assessment, style, top).text();
    }

    private String text() {
        String text = "";
        for (Room room : ROOMS) {
            TextPage above = above(room.lacks());
            TextPage actions = actions();
            TextPage questions = questions(room.question());
            int left = LINES + Math.max(0, top - ACTIONS) - above.lines() - actions.lines() - questions.lines();
            TextPage evidence = evidence(Math.max(0, left - 2));
            text = "" + above + evidence + actions + questions;
            if (left - 2 >= LEAST_EVIDENCE || evidence.lines() <= left) {
                return text;
            }
        }
        return text;
    }

    private TextPage above(int lacks) {
        TextPage page = new TextPage(style);
        new AssessmentHead(page, assessment).brief();
        evidenced(page);
        page.blank();
        StageTable stages = new StageTable(page, words, placements);
        stages.write();
        String models = page.more(placements.size() - StageTable.MOST, "model", "models");
        if (!models.isEmpty()) {
            page.line(TonedText.faint("  " + models));
        }
        stages.lacks(lacks);
        new ScreenFindings(page, words, assessment, placements).write();
        return page;
    }

    /** Where evidence alone would place the organisation, if that is less than is claimed. */
    private void evidenced(TextPage page) {
        String stages = placements.stream()
                .filter(each -> !each.proven())
                .map(each -> Words.evidenced(each) + " (" + each.model() + ")")
                .collect(Collectors.joining(", "));
        if (!stages.isEmpty()) {
            page.brief(List.of(new TonedText(Tone.WARN, "Evidenced: ")), TonedText.of(""), Tone.WARN, stages, 1);
        }
    }

    /** What comes before any action: the section's title, and what to show evidence of. */
    private TextPage evidence(int most) {
        TextPage page = new TextPage(style);
        EvidenceText evidence = new EvidenceText(page, words, placements);
        int actions = Math.min(top, assessment.recommendations().size());
        if (actions > 0 || !evidence.isEmpty()) {
            String more = page.more(assessment.recommendations().size() - actions, "action", "actions");
            page.section(
                    "WHAT TO DO FIRST",
                    actions == 0 ? more : "cost · person-days" + (more.isEmpty() ? "" : "; " + more));
            evidence.advice(most);
        }
        return page;
    }

    private TextPage actions() {
        TextPage page = new TextPage(style);
        assessment.recommendations().stream().limit(top).forEach(each -> action(page, each));
        return page;
    }

    private static void action(TextPage page, Recommendation action) {
        TonedText rank = TonedText.strong(String.format(Locale.ROOT, "%4d  ", action.rank()));
        TonedText priority = ActionText.priority(action.priority());
        int room = page.width() - rank.width() - priority.width();
        String days = Amounts.days(action.staffDays().low(), action.staffDays().high());
        String takes = cost(action.cost()) + " · " + days;
        TonedText title = TonedText.of(action.title());
        TonedText right = TonedText.faint(title.width() + takes.length() + 2 <= room ? takes : days);
        int left = Math.max(1, room - right.width() - 2);
        page.line(rank, priority, title.fit(left), TonedText.of("  "), right);
    }

    private static String cost(Cost cost) {
        return Amounts.briefOutlay(cost.currency(), cost.low(), cost.high());
    }

    /** What is not known comes first; evidence to show fills up. */
    private TextPage questions(int lines) {
        TextPage page = new TextPage(style);
        List<Enquiry> questions = assessment.questions();
        List<Enquiry> listed = questions.stream().filter(Enquiry::toFindOut).toList();
        if (!questions.isEmpty()) {
            page.section("TO FIND OUT", page.more(listed.size() - QUESTIONS, "question", "questions"));
            Stream.concat(listed.stream(), questions.stream().filter(each -> !each.toFindOut()))
                    .limit(QUESTIONS)
                    .forEach(each -> page.brief(
                            List.of(new TonedText(Tone.HEADING, "  ? ")),
                            TonedText.of("    "),
                            Tone.PLAIN,
                            each.text(),
                            lines));
        }
        return page;
    }
}
