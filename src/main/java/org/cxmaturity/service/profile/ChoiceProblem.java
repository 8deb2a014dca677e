package org.cxmaturity.service.profile;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;

/** Says that what was asked for is none of what there is. */
public final class ChoiceProblem {
    /** How many names a message lists. */
    private static final int MOST_NAMED = 15;

    private ChoiceProblem() {}

    /**
     * The problem, if there is one.
     *
     * @param known what there is, at least one name
     */
    public static Optional<Problem> of(Input input, String asked, List<String> known) {
        if (known.contains(asked)) {
            return Optional.empty();
        }
        String expected = known.size() <= MOST_NAMED
                ? "one of " + String.join(", ", known)
                : "one of " + known.size() + " ids, such as " + known.get(0);
        return Optional.of(new Problem(input, '"' + asked + '"', expected, NearestName.to(asked, known)));
    }
}
