package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tablecheck.SkippedAnalyses;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** A check for people: a line for each finding, so that editors and {@code grep} find the place, then what it comes to. */
public final class CheckText {
    private static final int NAMED = 4;

    private CheckText() {}

    /** The findings, errors first. */
    public static String of(Examination examination, List<String> annotated, Style style) {
        TextPage page = new TextPage(style);
        section(page, examination.of(Severity.ERROR), Tone.BAD, "error", "errors");
        section(page, examination.of(Severity.WARNING), Tone.STRONG, "warning", "warnings");
        examination.leftOut().forEach(each -> page.line(leftOut(each)));
        if (!examination.leftOut().isEmpty()) {
            page.blank();
        }
        page.line(sum(examination));
        if (!annotated.isEmpty()) {
            page.line(TonedText.of("Marked copies: " + String.join(", ", annotated)));
        }
        return page.toString();
    }

    private static void section(TextPage page, List<Finding> findings, Tone tone, String one, String many) {
        if (!findings.isEmpty()) {
            page.line(new TonedText(tone, Words.count(findings.size(), one, many)));
            findings.forEach(finding -> page.line(
                    ProblemText.line(finding.problem(), finding.severity() == Severity.ERROR ? Tone.BAD : Tone.PLAIN)));
            page.blank();
        }
    }

    private static TonedText leftOut(SkippedAnalyses each) {
        List<String> analyses = each.analyses();
        int more = analyses.size() - NAMED;
        String named = String.join(", ", analyses.subList(0, more > 1 ? NAMED : analyses.size()));
        return TonedText.of(
                "Not looked for, as " + each.because() + ": " + named + (more > 1 ? " and " + more + " more" : ""));
    }

    private static TonedText sum(Examination examination) {
        int errors = examination.of(Severity.ERROR).size();
        int warnings = examination.of(Severity.WARNING).size();
        return TonedText.faint(Words.count(examination.workbooks(), "workbook", "workbooks") + ", "
                + Words.count(examination.tables(), "table", "tables") + ", "
                + Words.count(examination.rows(), "row", "rows") + ": "
                + (errors == 0 ? "no errors" : Words.count(errors, "error", "errors")) + ", "
                + (warnings == 0 ? "no warnings" : Words.count(warnings, "warning", "warnings"))
                + (examination.quick() ? "; gaps and overlaps by the quick way only" : ""));
    }
}
