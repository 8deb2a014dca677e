package org.cxmaturity.tables;

import java.util.Collection;
import java.util.List;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.RowRef;

/** The rows of a rule base, as the analyst sees them. */
public interface Sheets {
    /**
     * A row, its conditions held against facts.
     *
     * @param facts among them one for each of the table's subjects; where there is none, its conditions are left open
     */
    SheetRow row(RowRef reference, Collection<? extends Fact> facts);

    /**
     * The rows by which a fact shows a capability at a level or above, each held against every fact it could apply to, or once
     * against none where there is no such fact.
     */
    List<SheetRow> showing(String capability, int level, Collection<? extends Fact> facts);
}
