package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
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
import org.cxmaturity.tables.Sentence;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** How the result came about, what it rests on, and what it does not say. */
record MethodChapter(ClientReport report) {
    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Phrases.paragraph(
                        "Facts about the organisation were put to rules that are written down in tables anybody may read. The rules give every"
                                + " capability a level, hold the levels against each stage’s criteria, and call for actions where something"
                                + " is missing. The same facts and the same tables give the same result, whoever asks and whenever."));
        blocks.add(new Terms(terms()));
        blocks.add(new Bullets(limits()));
        Respondents respondents = report.respondents();
        if (!respondents.departments().isEmpty()) {
            blocks.add(table("Who was asked", "Department", respondents.departments()));
            if (!respondents.people().isEmpty()) {
                blocks.add(table("Who answered", "Person", respondents.people()));
            }
        }
        return new DocumentSection("method", "Method and limits", blocks);
    }

    private List<Term> terms() {
        Assessment assessment = report.assessment();
        List<Term> terms = new ArrayList<>();
        terms.add(Phrases.term("Facts as of", Amounts.day(assessment.asOf())));
        terms.add(Phrases.term(
                "Rules",
                "version " + assessment.ruleBase().version() + ", "
                        + assessment.ruleBase().digest()));
        terms.add(Phrases.term("Levels known by", bases()));
        terms.add(Phrases.term("Figures", figures()));
        return terms;
    }

    private String bases() {
        return Words.and(List.of(basis(Basis.FACTS, "facts"), basis(Basis.ANSWERS, "answers of people")))
                + "; "
                + report.unknown() + " not known";
    }

    private String basis(Basis basis, String words) {
        return report.assessment().capabilities().stream()
                        .filter(each -> each.basis() == basis)
                        .count()
                + " by " + words;
    }

    private String figures() {
        Roadmap.Figures figures = report.roadmap().figures();
        return figures.all() == 0
                ? "there is no plan whose costs and times could be sourced"
                : "of the plan’s " + Words.count(figures.all(), "action", "actions") + ", " + figures.sourced()
                        + " have costs and times from a published source, " + figures.partly() + " in part, and "
                        + figures.estimated() + " are estimates to be checked with the owner";
    }

    private List<Text> limits() {
        return List.of(
                Text.of(report.says(Sentence.REPORT_LIMIT)),
                Text.of(
                        "A capability of which nothing is known counts as level 0 for the stage, and its range says what it might be."),
                Text.of(
                        "What people say of themselves is believed where no fact speaks; where facts speak, they count."),
                Text.of(
                        "Unless the client asked for names, nobody is named, and no level or view is told as that of people where"
                                + " fewer than three hold it."));
    }

    private static Table table(String caption, String title, List<Group> groups) {
        return new Columns<Group>()
                .text(title, 60, Group::name)
                .number("People", 20, Group::persons)
                .number("Answers", 20, Group::answers)
                .table(caption, groups, Table.Total.sum("All"));
    }
}
