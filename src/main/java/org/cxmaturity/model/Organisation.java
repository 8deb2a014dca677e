package org.cxmaturity.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom the profile describes.
 *
 * @param industry one of the industries that the tables list, or null where not stated
 * @param employees headcount, or null where not stated
 * @param country ISO 3166-1 alpha-2
 * @param serves whom it serves; empty where not stated
 * @param departments the departments named in the profile; empty where the section is missing
 */
public record Organisation(
        String id,
        String name,
        @Nullable String industry,
        @Nullable Integer employees,
        @Nullable String country,
        Set<Served> serves,
        List<String> departments)
        implements Given {
    /** The industry by which those are advised who state none; the tables list it. */
    public static final String NO_INDUSTRY = "OTHER";

    public Organisation {
        serves = Collections.unmodifiableSet(new TreeSet<>(serves));
        departments = List.copyOf(departments);
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.organisation(this);
    }

    @Override
    public String key() {
        return "organisation#" + id;
    }

    /** Of those it says it serves, the one to whom advice speaks; null where it does not say. */
    public @Nullable Served foremost() {
        return serves.isEmpty() ? null : serves.iterator().next();
    }

    /** Whether it says that it serves others besides. */
    public boolean servesOthers() {
        return serves.size() > 1;
    }

    /** The industry whose ways are taken for its own: where none is stated, that of no particular one. */
    public String advisedIndustry() {
        return advised(industry);
    }

    /** The industry that advice goes by; {@link #NO_INDUSTRY} where none is stated. */
    static String advised(@Nullable String industry) {
        return industry == null ? NO_INDUSTRY : industry;
    }
}
