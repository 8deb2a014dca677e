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

    private static List<Slide> slide(String title, Block... blocks) {
        return List.of(new Slide(title, List.of(blocks), List.of()));
    }

    private List<Slide> summary() {
        SummaryChapter summary = new SummaryChapter(report);
        Integer reached = roadmap.goal().reached();
        String title = Words.capital(Words.headline(report.placement()))
                + (report.placement().proven() ? " today" : "")
                + (roadmap.goal().target() == null
                        ? ": the highest stage"
                        : reached == null
                                ? "; " + Phrases.target(roadmap) + " is out of reach within the limits"
                                : "; " + Phrases.target(roadmap) + " by Q" + reached);
        List<Term> terms = summary.terms();
        return slide(title, summary.figures(), new Terms(terms));
    }

    private List<Slide> stages() {
        return slide(
                "Where " + report.assessment().organisation().name() + " stands", new StagesChapter(report).figure());
    }

    private List<Slide> dimensions() {
        DimensionsChapter dimensions = new DimensionsChapter(report);
        List<Block> left =
                report.axes().size() < Radar.FEWEST ? List.of(dimensions.table()) : List.of(dimensions.figure());
        return List.of(new Slide("Strengths and weaknesses by dimension", left, List.of(scores())));
    }

    /** The scores in few letters. */
    private Table scores() {
        Columns<ClientReport.Axis> columns = new Columns<ClientReport.Axis>()
                .text("Dimension", 60, ClientReport.Axis::name)
                .numberCell("Now", 20, each -> each.known(each.score(), "–"));
        if (!Phrases.target(roadmap).isEmpty()) {
            columns.numberCell("Aim", 20, each -> each.known(each.aim(), "–"));
        }
        return columns.table("", report.axes());
    }

    private List<Slide> missing() {
        Placement placement = report.placement();
        Next next = placement.next();
        if (next == null || next.missing().isEmpty()) {
            return List.of();
        }
        return slide(
                "What " + next.name() + " asks that is missing",
                new Columns<Missing>()
                        .text("Capability", 40, missing -> words.capability(missing.capability()))
                        .text("Asked", 20, missing -> Words.level(missing.required()))
                        .text("Now", 20, missing -> Words.level(missing.actual()))
                        .text("Weight", 20, ReportSlides::weight)
                        .table("", next.missing()));
    }

    private static String weight(Missing missing) {
        if (!missing.essential()) {
            return "desirable";
        }
        return missing.group() == null ? "essential" : missing.group().lacking() + " of its group";
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
        return new Columns<ClientReport.Kpi>()
                .text("KPI", 40, each -> KpiChapter.name(each.kind()))
                .numberCell("Value", 20, each -> Cell.of(each.value()))
                .text("Measured", 40, each -> Amounts.day(each.on()))
                .table("", report.kpis());
    }

    private List<Slide> actions() {
        List<Recommendation> all = report.assessment().recommendations();
        if (all.isEmpty()) {
            return List.of();
        }
        Table first = new Columns<Recommendation>()
                .number("No.", 12, Recommendation::rank)
                .text("Action", 88, Recommendation::title)
                .table("", all.stream().limit(ACTIONS).toList());
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
        return slide(bars.size() == 1 ? "The plan by quarters" : "The plan by quarters: how it begins", bars.get(0));
    }

    private List<Slide> course() {
        if (roadmap.actions().isEmpty()) {
            return List.of();
        }
        return slide(
                "Where the plan leads, if the actions achieve their stated effects",
                new PlanByQuarter(roadmap).figure());
    }

    private List<Slide> answer() {
        AnswerChapter answer = new AnswerChapter(report);
        List<Text> texts = new ArrayList<>();
        texts.addAll(answer.binding());
        report.assessment().questions().stream()
                .map(answer::question)
                .limit(BULLETS)
                .forEach(texts::add);
        return texts.isEmpty() ? List.of() : slide("What would change the answer", new Bullets(texts));
    }
}
