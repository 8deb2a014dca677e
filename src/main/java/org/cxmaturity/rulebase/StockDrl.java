package org.cxmaturity.rulebase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.SingleWorkbook;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** The rules that stock Drools makes of one workbook: a rule a row. */
public final class StockDrl {
    private StockDrl() {}

    /** What came of it. */
    public sealed interface Derived {
        /** The rules as DRL. */
        record Rules(String drl) implements Derived {}

        /**
         * The product's own reader refuses the workbook, so that Drools never sees it.
         *
         * @param problems all of it, never empty
         */
        record Refused(List<Problem> problems) implements Derived {}
    }

    /**
     * Derives the rules.
     *
     * @throws IOException where the file can't be read at all
     */
    public static Derived of(Path workbook) throws IOException {
        Result<ReadTables> result = SingleWorkbook.read(workbook);
        if (result instanceof Result.Refused<ReadTables> faulty) {
            return new Derived.Refused(faulty.problems());
        }
        String file = result.orElseThrow().digests().keySet().iterator().next();
        if (!file.endsWith(StockRuleBase.DECISION_TABLE)) {
            return new Derived.Refused(List.of(new Problem(
                    workbook.toString(),
                    "a catalogue, of which Drools makes no rules",
                    "a decision table (*" + StockRuleBase.DECISION_TABLE + ")",
                    null)));
        }
        byte[] content = Files.readAllBytes(workbook);
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(content), InputType.XLS);
        return new Derived.Rules(drl.replace("\r\n", "\n").stripTrailing() + "\n");
    }
}
