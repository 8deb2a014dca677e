package org.cxmaturity.model;

import java.util.Set;

/**
 * A section of the profile was looked at (R15). What it does not list, is not there only where the list is complete.
 *
 * @param complete whether the list names everything there is: the profile says so, or it is empty
 * @param items how many things were found
 * @param kinds the kinds (channels, technologies, what silos are of, topics …) that were found, by enum name
 */
public record ExaminedSection(Section section, boolean complete, int items, Set<String> kinds) implements Given {
    public ExaminedSection {
        kinds = Set.copyOf(kinds);
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.examinedSection(this);
    }

    @Override
    public String key() {
        return section.key() + "#";
    }
}
