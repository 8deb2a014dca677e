package org.cxmaturity.files;

import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.StockRuleBase;
import org.cxmaturity.service.audit.WorkbookLoader;
import org.cxmaturity.workbook.RenewedWorkbook;

/** Loaders of workbooks of records, whatever version of the product wrote their headers. */
public final class WorkbookLoaders {
    private WorkbookLoaders() {}

    /** Looks rows up, as assessments do; keeps no rows. */
    public static WorkbookLoader rows() {
        return renewing(new RuleBaseLoader(null)::load);
    }

    /** Lets stock Drools make a rule of every row. */
    public static WorkbookLoader stockDrools() {
        return renewing(StockRuleBase::load);
    }

    /** Workbooks that are refused as they are may be of an earlier version; with the headers of this one they say the same. */
    private static WorkbookLoader renewing(WorkbookLoader loader) {
        return workbooks -> loader.load(workbooks).either(Result::done, refused -> loader.load(renewed(workbooks))
                .either(Result::done, again -> refused.<LoadedRuleBase>as()));
    }

    /** The same workbooks with the headers of this version, each that loses nothing by it. */
    static SortedMap<String, byte[]> renewed(SortedMap<String, byte[]> workbooks) {
        SortedMap<String, byte[]> all = new TreeMap<>(workbooks);
        all.replaceAll((name, content) -> {
            RenewedWorkbook renewed = RenewedWorkbook.of(new NamedContent(name, content));
            return renewed.problems().isEmpty() && renewed.losses().isEmpty() ? renewed.content() : content;
        });
        return all;
    }
}
