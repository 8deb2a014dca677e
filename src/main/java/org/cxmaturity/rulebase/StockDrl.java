package org.cxmaturity.rulebase;

import java.io.ByteArrayInputStream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workbook.PlainWorkbook;
import org.cxmaturity.workbook.SingleWorkbook;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** The rules that stock Drools makes of one workbook: a rule a row. */
public final class StockDrl {
    private StockDrl() {}

    /** Derives the rules, as DRL; Drools never sees a workbook that the product's own reader refuses. */
    public static Result<String> of(NamedContent workbook) {
        return SingleWorkbook.read(workbook).then(read -> {
            String file = read.digests().keySet().iterator().next();
            return file.endsWith(StockRuleBase.DECISION_TABLE)
                    ? Result.done(derived(PlainWorkbook.of(new NamedContent(file, workbook.bytes()))))
                    : Result.refused(
                            Fault.TABLES,
                            new Problem(
                                    workbook.name(),
                                    "a catalogue, of which Drools makes no rules",
                                    "a decision table (*" + StockRuleBase.DECISION_TABLE + ")",
                                    null));
        });
    }

    private static String derived(byte[] workbook) {
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(workbook), InputType.XLS);
        return drl.replace("\r\n", "\n").stripTrailing() + "\n";
    }
}
