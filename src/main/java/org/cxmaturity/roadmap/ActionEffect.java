package org.cxmaturity.roadmap;

import java.util.List;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.Tables;

/**
 * What an action does to a capability.
 *
 * @param from the level that must be there when the action starts, for it to have this effect
 * @param to the level that is there once it is finished
 */
record ActionEffect(String capability, int from, int to) {
    /** What the tables say an action does. */
    static List<ActionEffect> of(String action, Tables tables) {
        return tables.naming(EffectRow.class, "action", action).stream()
                .map(row -> new ActionEffect(row.capability(), row.from(), row.to()))
                .toList();
    }
}
