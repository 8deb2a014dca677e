package org.cxmaturity.explanation;

import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Given;
import org.cxmaturity.tables.Tables;

/** What given facts are called. */
public final class FactWords {
    private final DisplayNames names;
    private final GivenWords words;

    /** Words for the facts behind a result. */
    public FactWords(Tables tables, Assessment assessment) {
        this.names = new DisplayNames(tables, assessment);
        this.words = new GivenWords(names);
    }

    /** What a fact is called, short enough to stand inside a sentence. */
    public String name(Given fact) {
        return words.name(fact);
    }

    /** What a capability is called. */
    public String capability(String id) {
        return names.capability(id);
    }
}
