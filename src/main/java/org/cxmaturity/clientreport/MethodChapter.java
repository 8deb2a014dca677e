package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.ClientReport.Respondents;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Basis;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.MethodSentence;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.Sentence;

/** How the result came about, what it rests on, and what it does not say. */
final class MethodChapter {
    private final ClientReport report;
    private final Phrases say;

    MethodChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(say.paragraph(MethodSentence.MEANS));
        blocks.add(new Terms(terms()));
        blocks.add(new Bullets(Stream.of(
                        ResultSentence.REPORT_LIMIT,
                        MethodSentence.UNKNOWN_COUNTS,
                        MethodSentence.FACTS_COUNT,
                        MethodSentence.NOBODY_NAMED)
                .map(each -> Text.of(say.of(each)))
                .toList()));
        Respondents respondents = report.respondents();
        if (!respondents.departments().isEmpty()) {
            blocks.add(table(MethodSentence.ASKED, ColumnSentence.DEPARTMENT, respondents.departments()));
            if (!respondents.people().isEmpty()) {
                blocks.add(table(MethodSentence.ANSWERED, ColumnSentence.PERSON, respondents.people()));
            }
        }
        return new DocumentSection("method", say.of(MethodSentence.TITLE), blocks);
    }

    private List<Term> terms() {
        Assessment assessment = report.assessment();
        return List.of(
                say.term(MethodSentence.AS_OF, say.speech().day(assessment.asOf())),
                say.term(
                        MethodSentence.RULES,
                        say.of(
                                MethodSentence.VERSION_DIGEST,
                                assessment.ruleBase().version(),
                                assessment.ruleBase().digest())),
                say.term(
                        MethodSentence.LEVELS,
                        say.of(MethodSentence.BASES, count(Basis.FACTS), count(Basis.ANSWERS), report.unknown())),
                say.term(MethodSentence.FIGURES, figures()));
    }

    private long count(Basis basis) {
        return report.assessment().capabilities().stream()
                .filter(each -> each.basis() == basis)
                .count();
    }

    private String figures() {
        Roadmap.Figures figures = report.roadmap().figures();
        return figures.all() == 0
                ? say.of(MethodSentence.NO_PLAN)
                : say.of(
                        MethodSentence.SOURCED,
                        figures.all(),
                        figures.sourced(),
                        figures.partly(),
                        figures.estimated());
    }

    private Table table(Sentence caption, Sentence title, List<Group> groups) {
        return say.<Group>columns()
                .text(title, 60, Group::name)
                .number(ColumnSentence.PEOPLE, 20, Group::persons)
                .number(ColumnSentence.ANSWERS, 20, Group::answers)
                .table(caption, groups, Table.Total.sum(say.of(ColumnSentence.ALL)));
    }
}
