package org.cxmaturity.service.gathering;

import java.util.Optional;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.Tables;

/** A kind of file of this product's own that people fill in, such as its questionnaires. What no kind knows is taken for a survey's. */
public interface FilledFiles {
    /** What a file says, in whatever state it is, problems with its cells among it; empty where it is none of the kind. */
    Optional<Gathered> read(NamedContent file, Tables tables);
}
