package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All that comes into one source with identity resolved on every link.
 *
 * @param sources the other sources whose customer data comes into it
 * @param links the links on their shortest ways, each once
 */
public record IncomingData(List<DataSource> sources, List<Integration> links) implements MapExcerpt {
    public IncomingData {
        sources = List.copyOf(sources);
        links = List.copyOf(links);
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(sources);
        facts.addAll(links);
        return facts;
    }
}
