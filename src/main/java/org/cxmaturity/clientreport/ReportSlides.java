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
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Deck;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.AskSentence;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.KpiSentence;
import org.cxmaturity.speech.PlanSentence;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.RiskSentence;
import org.cxmaturity.speech.SinceSentence;
import org.cxmaturity.speech.SlideSentence;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.wording.Words;

/** The report to be shown: the story that the client reads, in its order. */
public final class ReportSlides {
    private static final int BULLETS = 5;
    private static final int BARS = 16;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final Phrases say;

    private ReportSlides(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.say = new Phrases(report);
    }

    /** The report as slides. */
    public static Deck of(ClientReport report) {
        ReportSlides slides = new ReportSlides(report);
        Assessment assessment = report.assessment();
        return new Deck(
                assessment.organisation().name(),
                report.says(ResultSentence.REPORT_TITLE),
                ReportDocument.subtitle(report),
                assessment.asOf(),
                ReportDocument.foot(report),
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
                        .toList(),
                report.speech());
    }

    private static List<Slide> slide(String title, Block... blocks) {
        return List.of(new Slide(title, List.of(blocks), List.of()));
    }

    private List<Slide> summary() {
        SummaryChapter summary = new SummaryChapter(report);
        Integer reached = roadmap.goal().reached();
        String headline = Words.capital(say.headline(report.placement()));
        String stage = report.placement().proven() ? say.of(SlideSentence.TODAY, headline) : headline;
        String title = roadmap.goal().target() == null
                ? say.of(SlideSentence.HIGHEST, stage)
                : reached == null
                        ? say.of(SlideSentence.OUT, stage, say.target())
                        : say.of(SlideSentence.REACHED, stage, say.target(), reached);
        List<Term> terms = summary.terms();
        return slide(title, new SummaryFigures(report).all(), new Terms(terms));
    }

    private List<Slide> stages() {
        return slide(
                say.of(StageSentence.WHERE, report.assessment().organisation().name()),
                new StagesChapter(report).figure());
    }

    private List<Slide> capabilities() {
        Figure map = new StandingChapter(report).heatMap();
        return slide(map.caption(), map);
    }

    private List<Slide> missing() {
        Next next = report.placement().next();
        return next == null || next.missing().isEmpty()
                ? List.of()
                : slide(say.of(StageSentence.MISSING, next.name()), missing(next));
    }

    /** What holds the stage up, in few letters. */
    private Table missing(Next next) {
        List<Missing> essential =
                next.missing().stream().filter(Missing::essential).toList();
        return say.<Missing>columns()
                .text(ColumnSentence.CAPABILITY, 60, missing -> say.capability(missing.capability()))
                .text(ColumnSentence.ASKED, 20, missing -> say.level(missing.capability(), missing.required()))
                .text(ColumnSentence.NOW, 20, missing -> say.level(missing.capability(), missing.actual()))
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
                        ? new Slide(say.of(KpiSentence.BRIEF), kpis, List.of())
                        : new Slide(
                                say.of(kpis.isEmpty() ? SlideSentence.IN_THE_WAY : SlideSentence.IN_THE_WAY_SAYS),
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
                        say.of(SlideSentence.MOVED),
                        List.of(trends.get(at)),
                        at + 1 < trends.size() ? List.of(trends.get(at + 1)) : List.of()))
                .toList();
    }

    /** The values alone: the rest stands in the report. */
    private Block kpis() {
        return say.<ClientReport.Kpi>columns()
                .text(ColumnSentence.KPI, 40, each -> KpiChapter.name(say, each.kind()))
                .numberCell(ColumnSentence.VALUE, 20, each -> Cell.of(each.value()))
                .text(ColumnSentence.MEASURED, 40, each -> say.speech().day(each.on()))
                .table("", report.kpis());
    }

    private List<Slide> firstQuarter() {
        return report.roadmap().actions().stream().noneMatch(each -> each.start() == 1)
                ? List.of()
                : slide(say.of(ActionSentence.FIRST_DAYS), new FirstQuarterChapter(report).brief());
    }

    /** The whole plan, on as many slides as it takes. */
    private List<Slide> plan() {
        List<Block> bars = new RoadmapChapter(report).bars(BARS);
        return IntStream.range(0, bars.size())
                .mapToObj(at -> new Slide(
                        bars.size() == 1
                                ? say.of(PlanSentence.BY_QUARTERS)
                                : say.of(SlideSentence.PLAN_PART, at + 1, bars.size()),
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
                        say.of(SlideSentence.QUICK_WINS),
                        say.<Recommendation>columns()
                                .number(ColumnSentence.NUMBER, 10, Recommendation::rank)
                                .text(ColumnSentence.ACTION, 60, Recommendation::title)
                                .text(ColumnSentence.IN_PLAN, 30, places::place)
                                .table("", wins));
    }

    private List<Slide> businessCase() {
        return new BusinessCaseChapter(report).slide().map(List::of).orElse(List.of());
    }

    private List<Slide> since() {
        Since since = report.since();
        return since == null
                ? List.of()
                : slide(say.of(SinceSentence.TITLE, since.asOf()), new Bullets(new SinceChapter(report).told(since)));
    }

    private List<Slide> owners() {
        return roadmap.actions().isEmpty()
                ? List.of()
                : slide(say.of(ActionSentence.OWNERS), new OwnersChapter(report).table());
    }

    private List<Slide> course() {
        if (roadmap.actions().isEmpty()) {
            return List.of();
        }
        return slide(
                say.of(SlideSentence.LEADS),
                new Paragraph(Text.of(new PlanByQuarter(report).course())),
                new PlanByQuarter(report).figure());
    }

    private List<Slide> risks() {
        return roadmap.actions().isEmpty()
                ? List.of()
                : slide(say.of(RiskSentence.TITLE), new Bullets(new RiskChapter(report).risks()));
    }

    private List<Slide> answer() {
        AnswerChapter answer = new AnswerChapter(report);
        List<Text> texts = new ArrayList<>();
        texts.addAll(answer.binding());
        report.assessment().questions().stream()
                .map(answer::question)
                .limit(BULLETS)
                .forEach(texts::add);
        return texts.isEmpty() ? List.of() : slide(say.of(AskSentence.CHANGES), new Bullets(texts));
    }
}
