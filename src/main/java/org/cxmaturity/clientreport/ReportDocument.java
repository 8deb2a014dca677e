package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The report to be read. */
public final class ReportDocument {
    private ReportDocument() {}

    /** The report as a document. */
    public static Document of(ClientReport report) {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(new SummaryChapter(report).section());
        sections.add(new StagesChapter(report).section());
        new SinceChapter(report).section().ifPresent(sections::add);
        sections.add(new DimensionsChapter(report).section());
        new FindingsChapter(report).section().ifPresent(sections::add);
        new KpiChapter(report).section().ifPresent(sections::add);
        sections.add(new ActionsChapter(report).section());
        sections.add(new RoadmapChapter(report).section());
        sections.add(new AnswerChapter(report).section());
        sections.add(new MethodChapter(report).section());
        sections.add(new CriteriaChapter(report).section());
        Assessment assessment = report.assessment();
        return new Document(
                assessment.organisation().name(),
                title(),
                subtitle(report),
                assessment.asOf(),
                foot(assessment),
                sections);
    }

    static String title() {
        return "Customer experience: where it stands and what to do next";
    }

    static String subtitle(ClientReport report) {
        String target = Phrases.target(report.roadmap());
        return "Maturity assessment" + (target.isEmpty() ? " and roadmap" : " and roadmap to " + target) + ", as of "
                + Amounts.day(report.assessment().asOf());
    }

    static String foot(Assessment assessment) {
        return "rules " + assessment.ruleBase().version() + " · "
                + Words.shortened(assessment.ruleBase().digest());
    }
}
