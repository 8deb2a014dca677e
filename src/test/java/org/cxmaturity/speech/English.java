package org.cxmaturity.speech;

import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Wordings;

/** The sentences of the shipped tables, as they are written. */
public final class English {
    /** In the words of every model. */
    public static final Speech SPEECH = Wordings.of(Shipped.ruleBase().tables());

    private English() {}
}
