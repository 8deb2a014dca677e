package org.cxmaturity.tablespec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;

/** Whether cells that name rows of other tables name rows that are there. */
public final class TableReferences {
    private TableReferences() {}

    /** The cells that name no row of the table they refer to; tables that could not be read are not complained of. */
    public static List<Problem> problems(Map<Class<? extends Row>, SheetContent> tables) {
        List<Problem> problems = new ArrayList<>();
        tables.values()
                .forEach(table -> table.references().forEach(reference -> reference(reference, tables, problems)));
        return problems;
    }

    private static void reference(
            SheetContent.Reference reference, Map<Class<? extends Row>, SheetContent> tables, List<Problem> problems) {
        Class<? extends Row> table = reference.column().refers();
        SheetContent referred = table == null ? null : tables.get(table);
        if (referred == null) {
            return;
        }
        Set<String> ids = referred.ids().keySet();
        for (Object id : Column.listed(reference.value())) {
            if (!ids.contains(id.toString())) {
                problems.add(new Problem(
                        reference.place(),
                        CellText.quoted(id.toString()),
                        "the id of a row of " + referred.spec().name(),
                        NearestName.to(id.toString(), ids)));
            }
        }
    }
}
