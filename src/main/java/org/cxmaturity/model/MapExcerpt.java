package org.cxmaturity.model;

import java.util.List;

/** What is read from the system map for one conclusion: the trace names the facts of the excerpt, not the whole map. */
public sealed interface MapExcerpt permits IncomingData, OutgoingData, DataPath {
    /** The sources and links that the conclusion rests on. */
    List<Fact> facts();
}
