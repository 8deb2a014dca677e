package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A way on which customer data passes from its source to another.
 *
 * @param from the source that the data starts from
 * @param links the links in their order, one at least
 */
public record DataPath(DataSource from, List<Integration> links) implements MapExcerpt {
    public DataPath {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a way without links, from " + from.id());
        }
    }

    /** The id of the source that the way ends in. */
    public String to() {
        return links.get(links.size() - 1).to();
    }

    /** As fresh as the slowest link (R18). */
    public Freshness freshness() {
        return Collections.min(links, Comparator.comparing(Integration::freshness))
                .freshness();
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(links);
        facts.add(from);
        return facts;
    }
}
