package org.cxmaturity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evidence and the comment that travel with a fact (R20). */
public record Backing(List<Evidence> evidence, @Nullable String comment) {
    /** Neither evidence nor comment. */
    public static final Backing NONE = new Backing(List.of(), null);

    public Backing {
        evidence = List.copyOf(evidence);
    }
}
