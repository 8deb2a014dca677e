package org.cxmaturity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a fact, and decides nothing by itself (R20, R35).
 *
 * @param origins where it was read before it came into the profile; none where somebody wrote it there
 */
public record Backing(List<Evidence> evidence, @Nullable String comment, List<Origin> origins) {
    /** Neither evidence nor comment nor origin. */
    public static final Backing NONE = new Backing(List.of(), null);

    public Backing {
        evidence = List.copyOf(evidence);
        origins = List.copyOf(origins);
    }

    /** That of a fact that somebody wrote into the profile. */
    public Backing(List<Evidence> evidence, @Nullable String comment) {
        this(evidence, comment, List.of());
    }
}
