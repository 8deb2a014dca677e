package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Deck;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The report to be shown: nine slides at most behind the first one. */
public final class ReportSlides {
    private static final int ACTIONS = 9;
    private static final int BULLETS = 5;
    private static final int BARS = 16;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final Words words;

    private ReportSlides(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.words = new Words(report.assessment());
    }

    /** The report as slides. */
    public static Deck of(ClientReport report) {
        ReportSlides slides = new ReportSlides(report);
        Assessment assessment = report.assessment();
        return new Deck(
                assessment.organisation().name(),
                ReportDocument.title(),
                ReportDocument.subtitle(report),
                assessment.asOf(),
                ReportDocument.foot(assessment),
                Stream.of(
                                slides.summary(),
                                slides.stages(),
                                slides.dimensions(),
                                slides.missing(),
                                slides.obstacles(),
                                slides.actions(),
                                slides.plan(),
                                slides.course(),
                                slides.answer())
                        .flatMap(List::stream)
                        .toList());
    }

    private String stands() {
        return Phrases.standing(report.placement());
    }

    private List<Slide> summary() {
        SummaryChapter summary = new SummaryChapter(report);
        Integer reached = roadmap.goal().reached();
        String title = Words.capital(stands()) + " today"
                + (roadmap.goal().target() == null
                        ? ": the highest stage"
                        : reached == null
                                ? "; " + Phrases.target(roadmap) + " is out of reach within the limits"
                                : "; " + Phrases.target(roadmap) + " by Q" + reached);
        List<Term> terms = summary.terms();
        return List.of(new Slide(title, List.of(summary.figures(), new Terms(terms)), List.of()));
    }

    private List<Slide> stages() {
        return List.of(new Slide(
                "Where " + report.assessment().organisation().name() + " stands",
                List.of(new StagesChapter(report).figure()),
                List.of()));
    }

    private List<Slide> dimensions() {
        DimensionsChapter dimensions = new DimensionsChapter(report);
        List<Block> left =
                report.axes().size() < Radar.FEWEST ? List.of(dimensions.table()) : List.of(dimensions.figure());
        return List.of(new Slide("Strengths and weaknesses by dimension", left, List.of(scores())));
    }

    /** The scores in few letters. */
    private Table scores() {
        boolean aims = !Phrases.target(roadmap).isEmpty();
        List<Table.Column> columns = new ArrayList<>(List.of(Phrases.text("Dimension", 60), Phrases.number("Now", 20)));
        if (aims) {
            columns.add(Phrases.number("Aim", 20));
        }
        return new Table(
                "",
                columns,
                report.axes().stream().map(each -> scores(each, aims)).toList());
    }

    private static List<Cell> scores(ClientReport.Axis axis, boolean aims) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(axis.name())));
        cells.add(axis.known() ? Cell.of(axis.score()) : Cell.of("–"));
        if (aims) {
            cells.add(axis.known() ? Cell.of(axis.aim()) : Cell.of("–"));
        }
        return cells;
    }

    private List<Slide> missing() {
        Placement placement = report.placement();
        Next next = placement.next();
        if (next == null || next.missing().isEmpty()) {
            return List.of();
        }
        return List.of(new Slide(
                "What " + next.name() + " asks that is missing",
                List.of(new Table(
                        "",
                        List.of(
                                Phrases.text("Capability", 40),
                                Phrases.text("Asked", 20),
                                Phrases.text("Stands at", 20),
                                Phrases.text("Weight", 20)),
                        next.missing().stream().map(this::missing).toList())),
                List.of()));
    }

    private List<Cell> missing(Missing missing) {
        return List.of(
                Cell.of(words.capability(missing.capability())),
                Cell.of(Words.level(missing.required())),
                Cell.of(Words.level(missing.actual())),
                Cell.of(missing.essential() ? "essential" : "desirable"));
    }

    private List<Slide> obstacles() {
        FindingsChapter findings = new FindingsChapter(report);
        List<Text> texts = Stream.of(FindingKind.OBSTACLE, FindingKind.CONTRADICTION, FindingKind.PERCEPTION_GAP)
                .flatMap(kind -> findings.texts(kind).stream())
                .toList();
        List<Block> kpis = report.kpis().isEmpty() ? List.of() : List.of(new KpiChapter(report).table());
        if (texts.isEmpty() && kpis.isEmpty()) {
            return List.of();
        }
        return List.of(
                texts.isEmpty()
                        ? new Slide("What customers say, in numbers", kpis, List.of())
                        : new Slide(
                                kpis.isEmpty()
                                        ? "What stands in the way"
                                        : "What stands in the way, and what customers say",
                                List.of(new Bullets(texts)),
                                kpis.isEmpty() ? List.of() : List.of(kpis())));
    }

    /** The values alone: the rest stands in the report. */
    private Block kpis() {
        return new Table(
                "",
                List.of(Phrases.text("KPI", 40), Phrases.number("Value", 20), Phrases.text("Measured", 40)),
                report.kpis().stream()
                        .map(each -> List.of(
                                Cell.of(KpiChapter.name(each.kind())),
                                Cell.of(each.value()),
                                Cell.of(Amounts.day(each.on()))))
                        .toList());
    }

    private List<Slide> actions() {
        List<Recommendation> all = report.assessment().recommendations();
        if (all.isEmpty()) {
            return List.of();
        }
        Table first = new Table(
                "",
                List.of(Phrases.number("No.", 12), Phrases.text("Action", 88)),
                all.stream()
                        .limit(ACTIONS)
                        .map(each -> List.of(Cell.of(each.rank()), Cell.of(each.title())))
                        .toList());
        return List.of(new Slide(
                all.size() > ACTIONS
                        ? "What to do: the first " + ACTIONS + " of " + all.size() + " actions"
                        : "What to do",
                List.of(new ActionsChapter(report).figure()),
                List.of(first)));
    }

    private List<Slide> plan() {
        if (roadmap.actions().isEmpty()) {
            return List.of();
        }
        List<Block> bars = new RoadmapChapter(report).bars(BARS);
        return List.of(new Slide(
                bars.size() == 1 ? "The plan by quarters" : "The plan by quarters: how it begins",
                List.of(bars.get(0)),
                List.of()));
    }

    private List<Slide> course() {
        if (roadmap.actions().isEmpty()) {
            return List.of();
        }
        return List.of(new Slide(
                "Where the plan leads, if the actions achieve their stated effects",
                List.of(new PlanByQuarter(roadmap).figure()),
                List.of()));
    }

    private List<Slide> answer() {
        AnswerChapter answer = new AnswerChapter(report);
        List<Text> texts = new ArrayList<>();
        texts.addAll(answer.binding());
        report.assessment().questions().stream()
                .map(answer::question)
                .limit(BULLETS)
                .forEach(texts::add);
        return texts.isEmpty()
                ? List.of()
                : List.of(new Slide("What would change the answer", List.of(new Bullets(texts)), List.of()));
    }
}
