package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Basis;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.tables.Sentence;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** The report to be worked with: tables whose totals go on counting. */
public final class ReportSheets {
    private final ClientReport report;
    private final String currency;

    private ReportSheets(ClientReport report) {
        this.report = report;
        this.currency = report.roadmap().terms().currency();
    }

    /** The report as a workbook. */
    public static Book of(ClientReport report) {
        ReportSheets sheets = new ReportSheets(report);
        Assessment assessment = report.assessment();
        List<Sheet> all = new ArrayList<>(List.of(
                sheets.stages(), sheets.evidence(), sheets.actions(), sheets.criteria(), sheets.capabilities()));
        if (!report.kpis().isEmpty()) {
            all.add(new Sheet("KPIs", "The latest value of every series.", new KpiChapter(report).table()));
        }
        all.add(sheets.about());
        return new Book(
                assessment.organisation().name(),
                report.says(Sentence.REPORT_TITLE),
                assessment.asOf(),
                ReportDocument.foot(assessment),
                all,
                new PlanSheets(report).plan(),
                sheets.figures());
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        if (report.axes().size() >= Radar.FEWEST) {
            figures.add(new DimensionsChapter(report).figure());
        }
        figures.addAll(new KpiChapter(report).trends(2));
        if (!report.assessment().recommendations().isEmpty()) {
            figures.add(new ActionsChapter(report).figure());
        }
        return figures;
    }

    private Sheet stages() {
        return new Sheet(
                "Stages",
                "Where " + report.assessment().organisation().name() + " stands as of "
                        + Amounts.day(report.assessment().asOf()) + ".",
                new Columns<Placement>()
                        .text("Model", 30, Placement::modelName)
                        .text("Stands on", 20, Words::standing)
                        .text("Evidenced", 20, Words::evidenced)
                        .number("Stage", 8, Placement::order)
                        .number("Of", 8, placement -> placement.stages().size())
                        .text("Range", 26, placement -> Phrases.sure(placement) ? "none" : Phrases.range(placement))
                        .number("Criteria met", 10, placement -> placement
                                .completion()
                                .met())
                        .number("Criteria", 10, placement -> placement
                                .completion()
                                .of())
                        .text(
                                "Next",
                                20,
                                placement -> placement.next() == null
                                        ? "none"
                                        : placement.next().name())
                        .table("Stages", report.assessment().placements()));
    }

    /** A criterion that no evidence shows, and its model. */
    private record Unshown(Placement placement, MissingEvidence missing) {}

    private Sheet evidence() {
        Words words = new Words(report.assessment());
        return new Sheet(
                "Evidence",
                "What evidence is to be shown for the stages claimed, the lowest stage first.",
                new Columns<Unshown>()
                        .text("Model", 30, each -> each.placement().modelName())
                        .text(
                                "For",
                                20,
                                each -> Words.stage(
                                        each.placement(), each.missing().stage()))
                        .text(
                                "Capability",
                                34,
                                each -> words.capability(each.missing().capability()))
                        .number("Asked", 8, each -> each.missing().required())
                        .number("Evidenced", 10, each -> each.missing().evidenced())
                        .text("Evidence to expect", 60, each -> each.missing().expected())
                        .text("Row", 22, each -> each.missing().source().id())
                        .table(
                                "Evidence to show",
                                report.assessment().placements().stream()
                                        .flatMap(placement -> placement.evidenced().missing().stream()
                                                .map(each -> new Unshown(placement, each)))
                                        .toList()));
    }

    private Sheet actions() {
        return new Sheet(
                "Actions",
                "Every recommended action, in the order in which they deserve attention. Money in " + currency + ".",
                new Columns<Recommendation>()
                        .number("No.", 6, Recommendation::rank)
                        .text("Action", 40, Recommendation::title)
                        .text("Kind", 20, action -> Words.sentence(action.kind().name()))
                        .text("Priority", 9, action -> action.priority().name())
                        .text("Worth", 16, action -> Words.worth(action.worth()))
                        .number("Cost, low", 12, action -> action.cost().low())
                        .number("Cost, high", 12, action -> action.cost().high())
                        .number("Days, low", 10, action -> action.staffDays().low())
                        .number("Days, high", 10, action -> action.staffDays().high())
                        .number("Quarters", 10, Recommendation::quarters)
                        .text("Owner", 24, Recommendation::owner)
                        .text("Should move", 34, Recommendation::kpi)
                        .text("Figures", 30, Recommendation::figures)
                        .table("Actions", report.assessment().recommendations()));
    }

    private Sheet criteria() {
        return new Sheet(
                "Criteria",
                "Every criterion of every model, met or not, and why it is asked.",
                new Columns<Criterion>()
                        .text("Model", 24, Criterion::modelName)
                        .number("Order", 8, Criterion::order)
                        .text("Stage", 18, criterion -> criterion.stage().name())
                        .text("Capability", 34, Criterion::name)
                        .text("Weight", 12, Criterion::weight)
                        .number("Asked", 8, Criterion::required)
                        .numberCell("Level", 8, criterion -> level(criterion.basis(), criterion.actual()))
                        .textCell("Answer", 12, criterion -> Cell.of(CriteriaChapter.outcome(criterion))
                                .marked(CriteriaChapter.mark(criterion)))
                        .text("Known by", 16, criterion -> report.knownBy(criterion.capability(), criterion.basis()))
                        .text("Why it is asked", 60, Criterion::why)
                        .text("Row", 22, Criterion::row)
                        .table("Criteria", report.criteria()));
    }

    private static Cell level(Basis basis, @Nullable Integer level) {
        return level == null || basis == Basis.UNKNOWN ? Cell.empty() : Cell.of(level);
    }

    private Sheet capabilities() {
        return new Sheet(
                "Capabilities",
                "Every capability’s level, 0 absent to 4 always, and what it is known by.",
                new Columns<CapabilityResult>()
                        .text("Capability", 40, CapabilityResult::name)
                        .text("Dimension", 20, this::dimension)
                        .numberCell("Level", 8, each -> level(each.basis(), each.level()))
                        .text("Known by", 18, each -> report.knownBy(each.id(), each.basis()))
                        .text("Evidenced", 12, each -> each.evidenced() ? "yes" : "no")
                        .table("Capabilities", report.assessment().capabilities()));
    }

    private String dimension(CapabilityResult capability) {
        return report.axes().stream()
                .filter(each -> capability.id().startsWith(each.id() + "."))
                .map(ClientReport.Axis::name)
                .findFirst()
                .orElse("");
    }

    private Sheet about() {
        Assessment assessment = report.assessment();
        return new Sheet(
                "About",
                "What this workbook rests on.",
                new Columns<Map.Entry<String, String>>()
                        .text("What", 30, Map.Entry::getKey)
                        .text("Value", 90, Map.Entry::getValue)
                        .table(
                                "About",
                                List.of(
                                        Map.entry(
                                                "Organisation",
                                                assessment.organisation().name()),
                                        Map.entry("Facts as of", Amounts.day(assessment.asOf())),
                                        Map.entry(
                                                "Rules",
                                                "version "
                                                        + assessment.ruleBase().version()),
                                        Map.entry(
                                                "Digest", assessment.ruleBase().digest()),
                                        Map.entry(
                                                "Stages after each quarter",
                                                "hold if the actions achieve their stated effects"),
                                        Map.entry(
                                                "Money and days",
                                                "are planned on the middle of each range, no money where none is needed; what does not divide evenly"
                                                        + " falls to the first quarters"))));
    }
}
