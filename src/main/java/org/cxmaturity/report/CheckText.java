package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.analysis.Examination;
import org.cxmaturity.analysis.Finding;
import org.cxmaturity.analysis.Finding.Severity;
import org.cxmaturity.analysis.LeftOut;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.Span.Tone;

/** A check for people: a line for each finding, so that editors and {@code grep} find the place, then what it comes to. */
public final class CheckText {
    private static final int NAMED = 4;

    private CheckText() {}

    /** The findings, errors first. */
    public static String of(Examination examination, List<String> annotated, Style style) {
        Page page = new Page(style);
        section(page, examination.of(Severity.ERROR), Tone.BAD, "error", "errors");
        section(page, examination.of(Severity.WARNING), Tone.STRONG, "warning", "warnings");
        examination.leftOut().forEach(each -> page.line(leftOut(each)));
        if (!examination.leftOut().isEmpty()) {
            page.blank();
        }
        page.line(sum(examination));
        if (!annotated.isEmpty()) {
            page.line(Span.of("Marked copies: " + String.join(", ", annotated)));
        }
        return page.toString();
    }

    private static void section(Page page, List<Finding> findings, Tone tone, String one, String many) {
        if (!findings.isEmpty()) {
            page.line(new Span(tone, Words.count(findings.size(), one, many)));
            findings.forEach(finding -> page.line(line(finding)));
            page.blank();
        }
    }

    private static List<Span> line(Finding finding) {
        Problem problem = finding.problem();
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(problem.place() + ":"));
        spans.add(Span.of(" found "));
        spans.add(new Span(finding.severity() == Severity.ERROR ? Tone.BAD : Tone.PLAIN, problem.found()));
        spans.add(Span.of("; expected " + problem.expected()));
        if (problem.maybe() != null) {
            spans.add(Span.of(". Maybe: "));
            spans.add(new Span(Tone.GOOD, problem.maybe()));
        }
        return spans;
    }

    private static Span leftOut(LeftOut each) {
        List<String> analyses = each.analyses();
        int more = analyses.size() - NAMED;
        String named = String.join(", ", analyses.subList(0, more > 1 ? NAMED : analyses.size()));
        return Span.of(
                "Not looked for, as " + each.because() + ": " + named + (more > 1 ? " and " + more + " more" : ""));
    }

    private static Span sum(Examination examination) {
        int errors = examination.of(Severity.ERROR).size();
        int warnings = examination.of(Severity.WARNING).size();
        return Span.faint(Words.count(examination.workbooks(), "workbook", "workbooks") + ", "
                + Words.count(examination.tables(), "table", "tables") + ", "
                + Words.count(examination.rows(), "row", "rows") + ": "
                + (errors == 0 ? "no errors" : Words.count(errors, "error", "errors")) + ", "
                + (warnings == 0 ? "no warnings" : Words.count(warnings, "warning", "warnings"))
                + (examination.quick() ? "; gaps and overlaps by the quick way only" : ""));
    }
}
