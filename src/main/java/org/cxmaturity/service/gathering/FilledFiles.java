package org.cxmaturity.service.gathering;

import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.Tables;

/** A kind of file of this product's own that people fill in, such as its questionnaires. What no kind knows is taken for a survey's. */
public interface FilledFiles {
    /** Whether a file is of the kind, whatever state it is in. */
    boolean know(NamedContent file);

    /** Reads what it says; problems with its cells are among what it gathered. */
    Result<Gathered> read(NamedContent file, Tables tables);
}
