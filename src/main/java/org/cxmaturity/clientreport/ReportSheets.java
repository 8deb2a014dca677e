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
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.MethodSentence;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.SheetSentence;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** The report to be worked with: tables whose totals go on counting. */
public final class ReportSheets {
    private final ClientReport report;
    private final Phrases say;
    private final String currency;

    private ReportSheets(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
        this.currency = report.roadmap().terms().currency();
    }

    /** The report as a workbook. */
    public static Book of(ClientReport report) {
        ReportSheets sheets = new ReportSheets(report);
        Assessment assessment = report.assessment();
        List<Sheet> all = new ArrayList<>(List.of(
                sheets.stages(), sheets.evidence(), sheets.actions(), sheets.criteria(), sheets.capabilities()));
        if (!report.kpis().isEmpty()) {
            all.add(sheets.sheet(SheetSentence.KPIS, SheetSentence.KPIS_ABOUT, new KpiChapter(report).table()));
        }
        all.add(sheets.about());
        return new Book(
                assessment.organisation().name(),
                report.says(ResultSentence.REPORT_TITLE),
                assessment.asOf(),
                ReportDocument.foot(report),
                all,
                new PlanSheets(report).plan(),
                sheets.figures(),
                report.speech());
    }

    private Sheet sheet(Sentence name, Sentence about, Table table) {
        return new Sheet(say.of(name), say.of(about), table);
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
                say.of(SheetSentence.STAGES),
                say.of(
                        SheetSentence.STAGES_ABOUT,
                        report.assessment().organisation().name(),
                        report.assessment().asOf()),
                say.<Placement>columns()
                        .text(ColumnSentence.MODEL, 30, Placement::modelName)
                        .text(StageSentence.STANDS_ON, 20, say::standing)
                        .text(ColumnSentence.EVIDENCED, 20, say::evidenced)
                        .number(ColumnSentence.STAGE, 8, Placement::order)
                        .number(SheetSentence.OF, 8, placement -> placement
                                .stages()
                                .size())
                        .text(
                                ColumnSentence.RANGE,
                                26,
                                placement -> Phrases.sure(placement) ? none() : say.range(placement))
                        .number(SheetSentence.CRITERIA_MET, 10, placement -> placement
                                .completion()
                                .met())
                        .number(SheetSentence.CRITERIA, 10, placement -> placement
                                .completion()
                                .of())
                        .text(
                                SheetSentence.NEXT,
                                20,
                                placement -> placement.next() == null
                                        ? none()
                                        : placement.next().name())
                        .table(SheetSentence.STAGES, report.assessment().placements()));
    }

    private String none() {
        return say.of(WordSentence.NONE);
    }

    /** A criterion that no evidence shows, and its model. */
    private record Unshown(Placement placement, MissingEvidence missing) {}

    private Sheet evidence() {
        return sheet(
                SheetSentence.EVIDENCE,
                SheetSentence.EVIDENCE_ABOUT,
                say.<Unshown>columns()
                        .text(ColumnSentence.MODEL, 30, each -> each.placement().modelName())
                        .text(
                                ColumnSentence.FOR,
                                20,
                                each -> Words.stage(
                                        each.placement(), each.missing().stage()))
                        .text(
                                ColumnSentence.CAPABILITY,
                                34,
                                each -> say.capability(each.missing().capability()))
                        .number(ColumnSentence.ASKED, 8, each -> each.missing().required())
                        .number(ColumnSentence.EVIDENCED, 10, each -> each.missing()
                                .evidenced())
                        .text(ColumnSentence.EVIDENCE, 60, each -> each.missing()
                                .expected())
                        .text(ColumnSentence.ROW, 22, each -> each.missing()
                                .source()
                                .id())
                        .table(
                                StageSentence.EVIDENCE_TO_SHOW,
                                report.assessment().placements().stream()
                                        .flatMap(placement -> placement.evidenced().missing().stream()
                                                .map(each -> new Unshown(placement, each)))
                                        .toList()));
    }

    private Sheet actions() {
        return new Sheet(
                say.of(SheetSentence.ACTIONS),
                say.of(SheetSentence.ACTIONS_ABOUT, currency),
                say.<Recommendation>columns()
                        .number(ColumnSentence.NUMBER, 6, Recommendation::rank)
                        .text(ColumnSentence.ACTION, 40, Recommendation::title)
                        .text(
                                ColumnSentence.KIND,
                                20,
                                action -> Words.capital(action.kind().name()))
                        .text(ColumnSentence.PRIORITY, 9, action -> action.priority()
                                .name())
                        .text(ColumnSentence.WORTH, 16, action -> say.worth(action.worth()))
                        .number(SheetSentence.COST_LOW, 12, action -> action.cost()
                                .low())
                        .number(SheetSentence.COST_HIGH, 12, action -> action.cost()
                                .high())
                        .number(SheetSentence.DAYS_LOW, 10, action -> action.staffDays()
                                .low())
                        .number(SheetSentence.DAYS_HIGH, 10, action -> action.staffDays()
                                .high())
                        .number(ColumnSentence.QUARTERS, 10, Recommendation::quarters)
                        .text(ColumnSentence.OWNER, 24, Recommendation::owner)
                        .text(ColumnSentence.MOVES, 34, Recommendation::kpi)
                        .text(MethodSentence.FIGURES, 30, Recommendation::figures)
                        .table(SheetSentence.ACTIONS, report.assessment().recommendations()));
    }

    private Sheet criteria() {
        CriteriaChapter criteria = new CriteriaChapter(report);
        return sheet(
                SheetSentence.CRITERIA,
                SheetSentence.CRITERIA_ABOUT,
                say.<Criterion>columns()
                        .text(ColumnSentence.MODEL, 24, Criterion::modelName)
                        .number(SheetSentence.ORDER, 8, Criterion::order)
                        .text(ColumnSentence.STAGE, 18, criterion -> criterion
                                .stage()
                                .name())
                        .text(ColumnSentence.CAPABILITY, 34, Criterion::name)
                        .text(ColumnSentence.WEIGHT, 12, criteria::weight)
                        .number(ColumnSentence.ASKED, 8, Criterion::required)
                        .numberCell(ColumnSentence.LEVEL, 8, criterion -> level(criterion.basis(), criterion.actual()))
                        .textCell(ColumnSentence.ANSWER, 12, criterion -> Cell.of(criteria.outcome(criterion))
                                .marked(CriteriaChapter.mark(criterion)))
                        .text(
                                ColumnSentence.KNOWN_BY,
                                16,
                                criterion -> report.knownBy(criterion.capability(), criterion.basis()))
                        .text(ColumnSentence.WHY, 60, Criterion::why)
                        .text(ColumnSentence.ROW, 22, Criterion::row)
                        .table(SheetSentence.CRITERIA, report.criteria()));
    }

    private static Cell level(Basis basis, @Nullable Integer level) {
        return level == null || basis == Basis.UNKNOWN ? Cell.empty() : Cell.of(level);
    }

    private Sheet capabilities() {
        return sheet(
                SheetSentence.CAPABILITIES,
                SheetSentence.CAPABILITIES_ABOUT,
                say.<CapabilityResult>columns()
                        .text(ColumnSentence.CAPABILITY, 40, CapabilityResult::name)
                        .text(ColumnSentence.DIMENSION, 20, this::dimension)
                        .numberCell(ColumnSentence.LEVEL, 8, each -> level(each.basis(), each.level()))
                        .text(ColumnSentence.KNOWN_BY, 18, each -> report.knownBy(each.id(), each.basis()))
                        .text(
                                ColumnSentence.EVIDENCED,
                                12,
                                each -> say.of(each.evidenced() ? WordSentence.YES : WordSentence.NO))
                        .table(SheetSentence.CAPABILITIES, report.assessment().capabilities()));
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
        return sheet(
                SheetSentence.ABOUT,
                SheetSentence.ABOUT_ABOUT,
                say.<Map.Entry<Sentence, String>>columns()
                        .text(SheetSentence.WHAT, 30, each -> say.of(each.getKey()))
                        .text(ColumnSentence.VALUE, 90, Map.Entry::getValue)
                        .table(
                                SheetSentence.ABOUT,
                                List.of(
                                        Map.entry(
                                                SheetSentence.ORGANISATION,
                                                assessment.organisation().name()),
                                        Map.entry(
                                                MethodSentence.AS_OF,
                                                say.speech().day(assessment.asOf())),
                                        Map.entry(
                                                MethodSentence.RULES,
                                                say.of(
                                                        MethodSentence.VERSION,
                                                        assessment.ruleBase().version())),
                                        Map.entry(
                                                SheetSentence.DIGEST,
                                                assessment.ruleBase().digest()),
                                        Map.entry(SheetSentence.AFTER_QUARTER, say.of(SheetSentence.HOLD_IF)),
                                        Map.entry(SheetSentence.MONEY_DAYS, say.of(SheetSentence.MIDDLE)))));
    }
}
