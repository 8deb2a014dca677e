package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.StockRuleBase;
import org.cxmaturity.service.audit.WorkbookLoader;
import org.cxmaturity.workbook.RenewedWorkbook;

/** Loaders of workbooks by content, by way of a directory that is gone afterwards. */
public final class WorkbookLoaders {
    private WorkbookLoaders() {}

    private interface FromDirectory {
        Result<LoadedRuleBase> load(Path directory) throws IOException;
    }

    /** Looks rows up, as assessments do; keeps no rows. */
    public static WorkbookLoader rows() {
        return by(new RuleBaseLoader(null)::load);
    }

    /** Lets stock Drools make a rule of every row. */
    public static WorkbookLoader stockDrools() {
        return by(StockRuleBase::load);
    }

    /** Workbooks that are refused as they are may be of an earlier version; with the headers of this one they say the same. */
    private static WorkbookLoader by(FromDirectory loader) {
        return workbooks -> FileProblems.caught(() -> {
            try (TemporaryDirectory place = TemporaryDirectory.named("cxm-tables-")) {
                Path tables = place.directory("tables", workbooks);
                Result<LoadedRuleBase> loaded = loader.load(tables);
                if (loaded.problems().isEmpty()) {
                    return loaded;
                }
                Result<LoadedRuleBase> renewed = loader.load(place.directory("renewed", renewed(tables, workbooks)));
                return renewed.either(Result::done, refused -> loaded);
            }
        });
    }

    /** The same workbooks with the headers of this version, each that loses nothing by it. */
    private static SortedMap<String, byte[]> renewed(Path tables, SortedMap<String, byte[]> workbooks)
            throws IOException {
        SortedMap<String, byte[]> all = new TreeMap<>(workbooks);
        for (String name : workbooks.keySet()) {
            RenewedWorkbook renewed = RenewedWorkbook.of(tables.resolve(name));
            if (renewed.problems().isEmpty() && renewed.losses().isEmpty()) {
                all.put(name, renewed.content());
            }
        }
        return all;
    }
}
