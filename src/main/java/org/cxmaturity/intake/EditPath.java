package org.cxmaturity.intake;

import java.util.List;

/** The way from the top of a profile to what an edit changes; it starts with a key. */
record EditPath(List<Step> steps) {
    /** Paths of more steps could only lead deeper than a profile may go. */
    static final int MOST_STEPS = 50;

    sealed interface Step {}

    /** A key of a mapping. */
    record Key(String name) implements Step {}

    /** An item of a list by its position in the file, from 0. */
    record Position(int index) implements Step {}

    /** Items of a list by what they are known by; a part left empty is not asked about. */
    record Names(List<String> parts) implements Step {}

    EditPath {
        steps = List.copyOf(steps);
    }

    /** The last key before a step. */
    String key(int step) {
        for (int i = step - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Key key) {
                return key.name();
            }
        }
        throw new IllegalArgumentException("no key before step " + step);
    }

    /** The path with nothing in its brackets, which is what it has in common with a place in the profile. */
    String shape() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Key key) {
                out.append(out.isEmpty() ? "" : ".").append(ShownValue.key(key.name()));
            } else {
                out.append("[]");
            }
        }
        return out.toString();
    }
}
