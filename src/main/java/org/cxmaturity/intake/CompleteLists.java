package org.cxmaturity.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Reads which lists of a profile name everything there is (R15). An empty list does, whether it is among them or not. */
final class CompleteLists {
    /** The key of the lists. */
    static final String KEY = "complete";

    private static final List<String> NAMES = Arrays.stream(Section.values())
            .filter(Section::mayBeComplete)
            .map(Section::key)
            .toList();

    private CompleteLists() {}

    /** The sections that the profile says are complete; a name that is none, or of which there is no list, is a problem. */
    static Set<Section> read(Fields root) {
        Set<Section> complete = EnumSet.noneOf(Section.class);
        List<Cursor> places = root.may(KEY).list(NAMES.size());
        for (Cursor place : places == null ? List.<Cursor>of() : places) {
            String name = place.among(NAMES, ShownValue.oneOf(NAMES));
            Section section = section(name);
            if (section != null && !root.has(section.key())) {
                place.refuse(
                        "a list that this profile has; where there is nothing to list, write " + name + ": []", null);
            } else if (section != null && !complete.add(section)) {
                place.refuse("each list once", null);
            }
        }
        return complete;
    }

    private static @Nullable Section section(@Nullable String name) {
        return Arrays.stream(Section.values())
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElse(null);
    }
}
