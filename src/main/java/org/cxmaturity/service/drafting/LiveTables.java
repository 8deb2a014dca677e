package org.cxmaturity.service.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.drafting.DraftedTables;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.SheetHeader;

/** The tables of a loaded rule base as texts, in the order of their sheets: a draft that nobody can edit. */
public final class LiveTables {
    private LiveTables() {}

    /** All of its tables. */
    public static DraftedTables of(LoadedRuleBase loaded) {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        RowTypes.ALL.forEach(
                type -> rows.put(type, List.copyOf(loaded.ruleBase().tables().all(type))));
        return DraftedTables.ofBase(
                new ReadTables(rows, loaded.places(), loaded.digests()),
                spec -> SheetHeader.of(spec).data());
    }
}
