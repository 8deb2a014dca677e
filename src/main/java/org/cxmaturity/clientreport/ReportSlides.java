package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Deck;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.tables.Sentence;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The report to be shown: the story that the client reads, in its order. */
public final class ReportSlides {
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
                report.says(Sentence.REPORT_TITLE),
                ReportDocument.subtitle(report),
                assessment.asOf(),
                ReportDocument.foot(assessment),
                Stream.of(
                                slides.summary(),
                                slides.stages(),
                                slides.capabilities(),
                                slides.missing(),
                                slides.obstacles(),
                                slides.trends(),
                                slides.firstQuarter(),
                                slides.plan(),
                                slides.course(),
                                slides.quickWins(),
                                slides.businessCase(),
                                slides.since(),
                                slides.owners(),
                                slides.risks(),
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

    private List<Slide> capabilities() {
        Figure map = new StandingChapter(report).heatMap();
        return slide(map.caption(), map);
    }

    private List<Slide> missing() {
        Next next = report.placement().next();
        return next == null || next.missing().isEmpty()
                ? List.of()
                : slide("What is missing for " + next.name(), missing(next));
    }

    /** What holds the stage up, in few letters. */
    private Table missing(Next next) {
        List<Missing> essential =
                next.missing().stream().filter(Missing::essential).toList();
        return new Columns<Missing>()
                .text("Capability", 60, missing -> words.capability(missing.capability()))
                .text("Asked", 20, missing -> words.level(missing.capability(), missing.required()))
                .text("Now", 20, missing -> words.level(missing.capability(), missing.actual()))
                .table("", essential.isEmpty() ? next.missing() : essential);
    }

    private List<Slide> obstacles() {
        FindingsChapter findings = new FindingsChapter(report);
        List<Text> texts = Stream.of(FindingKind.OBSTACLE, FindingKind.CONTRADICTION, FindingKind.PERCEPTION_GAP)
                .flatMap(kind -> findings.texts(kind).stream())
                .toList();
        List<Block> kpis = report.kpis().isEmpty() ? List.of() : List.of(new KpiChapter(report).latest());
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

    /** How KPIs have moved, two on a slide. */
    private List<Slide> trends() {
        List<Figure> trends = new KpiChapter(report)
                .trends(2).stream()
                        .map(each -> new Figure("", each.chart(), each.words()))
                        .toList();
        return IntStream.iterate(0, at -> at < trends.size(), at -> at + 2)
                .mapToObj(at -> new Slide(
                        "How what customers say has moved",
                        List.of(trends.get(at)),
                        at + 1 < trends.size() ? List.of(trends.get(at + 1)) : List.of()))
                .toList();
    }

    /** The values alone: the rest stands in the report. */
    private Block kpis() {
        return new Columns<ClientReport.Kpi>()
                .text("KPI", 40, each -> KpiChapter.name(each.kind()))
                .numberCell("Value", 20, each -> Cell.of(each.value()))
                .text("Measured", 40, each -> Amounts.day(each.on()))
                .table("", report.kpis());
    }

    private List<Slide> firstQuarter() {
        return report.roadmap().actions().stream().noneMatch(each -> each.start() == 1)
                ? List.of()
                : slide("The first 90 days", new FirstQuarterChapter(report).brief());
    }

    /** The whole plan, on as many slides as it takes. */
    private List<Slide> plan() {
        List<Block> bars = new RoadmapChapter(report).bars(BARS);
        return IntStream.range(0, bars.size())
                .mapToObj(at -> new Slide(
                        "The plan by quarters" + (bars.size() == 1 ? "" : ", " + (at + 1) + " of " + bars.size()),
                        List.of(bars.get(at)),
                        List.of()))
                .toList();
    }

    private List<Slide> quickWins() {
        List<Recommendation> wins = QuickWins.of(report.assessment());
        ActionPlaces places = new ActionPlaces(report);
        return wins.isEmpty()
                ? List.of()
                : slide(
                        "Quick wins: within a quarter, for little money",
                        new Columns<Recommendation>()
                                .number("No.", 10, Recommendation::rank)
                                .text("Action", 60, Recommendation::title)
                                .text("In the plan", 30, places::place)
                                .table("", wins));
    }

    private List<Slide> businessCase() {
        return new BusinessCaseChapter(report).slide().map(List::of).orElse(List.of());
    }

    private List<Slide> since() {
        Since since = report.since();
        return since == null
                ? List.of()
                : slide("What has changed since " + Amounts.day(since.asOf()), new Bullets(SinceChapter.told(since)));
    }

    private List<Slide> owners() {
        return roadmap.actions().isEmpty() ? List.of() : slide("Who does what", new OwnersChapter(report).table());
    }

    private List<Slide> course() {
        if (roadmap.actions().isEmpty()) {
            return List.of();
        }
        return slide(
                "Where the plan leads, if the actions achieve their stated effects",
                Phrases.paragraph(new PlanByQuarter(roadmap).course()),
                new PlanByQuarter(roadmap).figure());
    }

    private List<Slide> risks() {
        return roadmap.actions().isEmpty() ? List.of() : slide("Risks", new Bullets(new RiskChapter(report).risks()));
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
