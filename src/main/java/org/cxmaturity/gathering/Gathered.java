package org.cxmaturity.gathering;

import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Problem;

/**
 * What one file says.
 *
 * @param complete the sections of which it says that they name everything there is; one without items says that there is none
 * @param problems what could not be read for sure, by cell; nothing of such a cell is among the items
 */
public record Gathered(String file, List<GatheredItem> items, Set<String> complete, List<Problem> problems) {
    public Gathered {
        items = List.copyOf(items);
        complete = Set.copyOf(complete);
        problems = List.copyOf(problems);
    }
}
