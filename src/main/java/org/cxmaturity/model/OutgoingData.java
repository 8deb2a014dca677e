package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes from other sources through a hub to systems where customers are spoken to, with identity resolved on every link, each of
 * which is as fresh as stated or fresher.
 *
 * @param percent the share of all pairs of another source and another such system that are so joined
 * @param sources the sources and systems at the ends of these ways
 * @param links the links on them, each once
 */
public record OutgoingData(Freshness freshness, int percent, List<DataSource> sources, List<Integration> links)
        implements MapExcerpt {
    public OutgoingData {
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
