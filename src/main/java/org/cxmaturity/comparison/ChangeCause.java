package org.cxmaturity.comparison;

import java.util.List;

/**
 * What made a result another one, proven: with all of it put back as it was, and everything else as it is now, the result says what it
 * said before; and where the search could be finished, with anything of it left out it does not.
 */
public record ChangeCause(List<FactChange> facts, List<TableChange> tables) {
    public ChangeCause {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
    }

    /** How many changes it is made of. */
    public int size() {
        return facts.size() + tables.size();
    }
}
