package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.wording.Words;

/** A check in the public format {@code cx-maturity/tables-check/v1}. */
public final class CheckJson {
    private CheckJson() {}

    /** The check as an indented JSON document. */
    public static String of(Examination examination, List<String> annotated) {
        return Json.document("tables-check", json -> {
            json.number("workbooks", examination.workbooks())
                    .number("tables", examination.tables())
                    .number("rows", examination.rows())
                    .truth("quick", examination.quick())
                    .number("errors", examination.of(Severity.ERROR).size())
                    .number("warnings", examination.of(Severity.WARNING).size());
            json.objects("findings", examination.findings(), (to, finding) -> to.text(
                            "severity", Words.kebab(finding.severity()))
                    .text("kind", Words.kebab(finding.kind()))
                    .text("place", finding.place())
                    .text("found", finding.problem().found())
                    .text("expected", finding.problem().expected())
                    .text("maybe", finding.problem().maybe())
                    .strings("others", finding.others()));
            json.objects("leftOut", examination.leftOut(), (to, each) -> to.strings("analyses", each.analyses())
                    .text("because", each.because()));
            json.strings("annotated", annotated);
        });
    }
}
