package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
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
        PlanSheets plan = new PlanSheets(report);
        Assessment assessment = report.assessment();
        List<Sheet> all = new ArrayList<>(List.of(
                sheets.stages(),
                plan.actions(),
                plan.money(),
                plan.days(),
                sheets.actions(),
                sheets.criteria(),
                sheets.capabilities()));
        if (!report.kpis().isEmpty()) {
            all.add(new Sheet("KPIs", "The latest value of every series.", new KpiChapter(report).table()));
        }
        all.add(sheets.about());
        return new Book(
                assessment.organisation().name(),
                ReportDocument.title(),
                assessment.asOf(),
                ReportDocument.foot(assessment),
                all);
    }

    private Sheet stages() {
        return new Sheet(
                "Stages",
                "Where " + report.assessment().organisation().name() + " stands as of "
                        + Amounts.day(report.assessment().asOf()) + ".",
                new Table(
                        "Stages",
                        List.of(
                                Phrases.text("Model", 30),
                                Phrases.text("Stands on", 20),
                                Phrases.number("Stage", 8),
                                Phrases.number("Of", 8),
                                Phrases.text("Range", 26),
                                Phrases.number("Criteria met", 10),
                                Phrases.number("Criteria", 10),
                                Phrases.text("Next", 20)),
                        report.assessment().placements().stream()
                                .map(ReportSheets::stage)
                                .toList()));
    }

    private static List<Cell> stage(Placement placement) {
        return List.of(
                Cell.of(placement.modelName()),
                Cell.of(Phrases.standing(placement)),
                Cell.of(placement.order()),
                Cell.of(placement.stages().size()),
                Cell.of(Phrases.sure(placement) ? "none" : Phrases.range(placement)),
                Cell.of(placement.completion().met()),
                Cell.of(placement.completion().of()),
                Cell.of(placement.next() == null ? "none" : placement.next().name()));
    }

    private Sheet actions() {
        return new Sheet(
                "Actions",
                "Every recommended action, in the order in which they deserve attention. Money in " + currency + ".",
                new Table(
                        "Actions",
                        List.of(
                                Phrases.number("No.", 6),
                                Phrases.text("Action", 40),
                                Phrases.text("Kind", 20),
                                Phrases.text("Priority", 9),
                                Phrases.text("Worth", 16),
                                Phrases.number("Cost, low", 12),
                                Phrases.number("Cost, high", 12),
                                Phrases.number("Days, low", 10),
                                Phrases.number("Days, high", 10),
                                Phrases.number("Quarters", 10),
                                Phrases.text("Owner", 24),
                                Phrases.text("Should move", 34),
                                Phrases.text("Figures", 30)),
                        report.assessment().recommendations().stream()
                                .map(ReportSheets::action)
                                .toList()));
    }

    private static List<Cell> action(Recommendation action) {
        return List.of(
                Cell.of(action.rank()),
                Cell.of(action.title()),
                Cell.of(Words.sentence(action.kind().name())),
                Cell.of(action.priority().name()),
                Cell.of(Words.worth(action.worth())),
                Cell.of(action.cost().low()),
                Cell.of(action.cost().high()),
                Cell.of(action.staffDays().low()),
                Cell.of(action.staffDays().high()),
                Cell.of(action.quarters()),
                Cell.of(action.owner()),
                Cell.of(action.kpi()),
                Cell.of(action.figures()));
    }

    private Sheet criteria() {
        return new Sheet(
                "Criteria",
                "Every criterion of every model, met or not, and why it is asked.",
                new Table(
                        "Criteria",
                        List.of(
                                Phrases.text("Model", 24),
                                Phrases.number("Order", 8),
                                Phrases.text("Stage", 18),
                                Phrases.text("Capability", 34),
                                Phrases.text("Weight", 12),
                                Phrases.number("Asked", 8),
                                Phrases.number("Level", 8),
                                Phrases.text("Answer", 12),
                                Phrases.text("Known by", 16),
                                Phrases.text("Why it is asked", 60),
                                Phrases.text("Row", 22)),
                        report.criteria().stream().map(ReportSheets::criterion).toList()));
    }

    private static List<Cell> criterion(Criterion criterion) {
        return List.of(
                Cell.of(criterion.modelName()),
                Cell.of(criterion.order()),
                Cell.of(criterion.stage().name()),
                Cell.of(criterion.name()),
                Cell.of(criterion.essential() ? "essential" : "desirable"),
                Cell.of(criterion.required()),
                level(criterion.basis(), criterion.actual()),
                Cell.of(CriteriaChapter.outcome(criterion)).marked(CriteriaChapter.mark(criterion)),
                Cell.of(Words.sentence(criterion.basis())),
                Cell.of(criterion.why()),
                Cell.of(criterion.row()));
    }

    private static Cell level(String basis, @Nullable Integer level) {
        return level == null || basis.equals("unknown") ? Cell.empty() : Cell.of(level);
    }

    private Sheet capabilities() {
        return new Sheet(
                "Capabilities",
                "Every capability’s level, 0 absent to 4 always, and what it is known by.",
                new Table(
                        "Capabilities",
                        List.of(
                                Phrases.text("Capability", 40),
                                Phrases.text("Dimension", 20),
                                Phrases.number("Level", 8),
                                Phrases.text("Known by", 18),
                                Phrases.text("Evidenced", 12)),
                        report.assessment().capabilities().stream()
                                .map(this::capability)
                                .toList()));
    }

    private List<Cell> capability(CapabilityResult capability) {
        String dimension = report.axes().stream()
                .filter(each -> capability.id().startsWith(each.id() + "."))
                .map(ClientReport.Axis::name)
                .findFirst()
                .orElse("");
        return List.of(
                Cell.of(capability.name()),
                Cell.of(dimension),
                level(capability.basis(), capability.level()),
                Cell.of(Words.sentence(capability.basis())),
                Cell.of(capability.evidenced() ? "yes" : "no"));
    }

    private Sheet about() {
        Assessment assessment = report.assessment();
        return new Sheet(
                "About",
                "What this workbook rests on.",
                new Table(
                        "About",
                        List.of(Phrases.text("What", 30), Phrases.text("Value", 90)),
                        List.of(
                                List.of(
                                        Cell.of("Organisation"),
                                        Cell.of(assessment.organisation().name())),
                                List.of(Cell.of("Facts as of"), Cell.of(Amounts.day(assessment.asOf()))),
                                List.of(
                                        Cell.of("Rules"),
                                        Cell.of("version "
                                                + assessment.ruleBase().version())),
                                List.of(
                                        Cell.of("Digest"),
                                        Cell.of(assessment.ruleBase().digest())),
                                List.of(
                                        Cell.of("Stages after each quarter"),
                                        Cell.of("hold if the actions achieve their stated effects")),
                                List.of(
                                        Cell.of("Money and days"),
                                        Cell.of("are planned on the middle of each range; what does not divide evenly"
                                                + " falls to the first quarters")))));
    }
}
