package org.cxmaturity.tablecheck;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablecheck.Finding.Severity;

/**
 * What a check of a rule base came to.
 *
 * @param findings errors first, then by workbook, sheet and cell
 * @param leftOut what was not looked for, and why
 * @param workbooks how many were read
 * @param rows how many rows were sound
 * @param quick whether gaps and overlaps were looked for by the quick way alone
 */
public record Examination(
        List<Finding> findings, List<SkippedAnalyses> leftOut, int workbooks, int tables, int rows, boolean quick) {
    public Examination {
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
    }

    /** The same with every problem said in other words. */
    public Examination worded(UnaryOperator<Problem> words) {
        List<Finding> worded = findings.stream()
                .map(each -> new Finding(each.severity(), each.kind(), words.apply(each.problem()), each.others()))
                .toList();
        return new Examination(worded, leftOut, workbooks, tables, rows, quick);
    }

    /** The findings of that severity. */
    public List<Finding> of(Severity severity) {
        return findings.stream().filter(each -> each.severity() == severity).toList();
    }
}
