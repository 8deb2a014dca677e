package org.cxmaturity.clientreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.SummarySentence;
import org.cxmaturity.wording.Words;

/** The report to be read: one story, and what it rests on behind it. */
public final class ReportDocument {
    private ReportDocument() {}

    /** The report as a document. */
    public static Document of(ClientReport report, ReportDetail detail) {
        Assessment assessment = report.assessment();
        List<DocumentSection> sections = new ArrayList<>(story(report));
        if (detail == ReportDetail.FULL) {
            appendices(report).map(each -> appendix(report, each)).forEach(sections::add);
        }
        return new Document(
                assessment.organisation().name(),
                report.says(ResultSentence.REPORT_TITLE),
                subtitle(report),
                assessment.asOf(),
                foot(report),
                sections,
                report.speech());
    }

    private static List<DocumentSection> story(ClientReport report) {
        return Stream.of(
                        Optional.of(new SummaryChapter(report).section()),
                        Optional.of(new StandingChapter(report).section()),
                        new FindingsChapter(report).section(),
                        new FirstQuarterChapter(report).section(),
                        Optional.of(new RoadmapChapter(report).section()),
                        new QuickWinsChapter(report).section(),
                        new BusinessCaseChapter(report).section(),
                        new SinceChapter(report).section(),
                        new OwnersChapter(report).section(),
                        new RiskChapter(report).section(),
                        new QuestionsChapter(report).section())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<DocumentSection> appendices(ClientReport report) {
        return Stream.of(
                        Optional.of(new StagesChapter(report).section()),
                        Optional.of(new DimensionsChapter(report).section()),
                        new FindingsChapter(report).inferred(),
                        new KpiChapter(report).section(),
                        new RoadmapChapter(report).detail(),
                        Optional.of(new ActionsChapter(report).section()),
                        Optional.of(new AnswerChapter(report).section()),
                        Optional.of(new MethodChapter(report).section()),
                        Optional.of(new CriteriaChapter(report).section()))
                .flatMap(Optional::stream);
    }

    private static DocumentSection appendix(ClientReport report, DocumentSection section) {
        return new DocumentSection(
                section.id(),
                report.speech().say(SummarySentence.APPENDIX, section.title()),
                section.blocks(),
                section.parts());
    }

    static String subtitle(ClientReport report) {
        String target = Phrases.target(report.roadmap());
        LocalDate day = report.assessment().asOf();
        return target.isEmpty()
                ? report.speech().say(SummarySentence.SUBTITLE, day)
                : report.speech().say(SummarySentence.SUBTITLE_TARGET, target, day);
    }

    static String foot(ClientReport report) {
        RuleBaseId rules = report.assessment().ruleBase();
        return report.speech().say(SummarySentence.FOOT, rules.version(), Words.shortened(rules.digest()));
    }
}
