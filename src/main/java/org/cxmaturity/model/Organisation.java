package org.cxmaturity.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the profile describes.
 *
 * @param employees headcount, or null where not stated
 * @param country ISO 3166-1 alpha-2
 * @param departments the departments named in the profile; empty where the section is missing
 */
public record Organisation(
        String id,
        String name,
        @Nullable Industry industry,
        @Nullable Integer employees,
        @Nullable String country,
        List<String> departments)
        implements Given {
    public Organisation {
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
}
