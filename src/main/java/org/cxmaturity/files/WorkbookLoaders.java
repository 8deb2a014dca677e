package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Path;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.StockRuleBase;
import org.cxmaturity.service.audit.WorkbookLoader;

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

    private static WorkbookLoader by(FromDirectory loader) {
        return workbooks -> FileProblems.caught(() -> {
            try (TemporaryDirectory place = TemporaryDirectory.named("cxm-tables-")) {
                return loader.load(place.directory("tables", workbooks));
            }
        });
    }
}
