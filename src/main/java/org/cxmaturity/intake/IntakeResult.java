package org.cxmaturity.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;

/** What became of a profile that was read: facts, or the reasons why not. */
public sealed interface IntakeResult {
    /**
     * The profile has no problem.
     *
     * @param places where each fact stands: its key, then {@code file:line path}; for an item that an edit wrote,
     *     {@code --set} and the edit's path; in the profile's order
     * @param document the profile as it was written, with the edits made, in JSON on one line: keys in the file's order, numbers as they stood
     */
    record Accepted(Profile profile, Map<String, String> places, String document) implements IntakeResult {
        public Accepted {
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }
    }

    /** The profile has problems: all of them, by line, then by path; then those of the edits, edit by edit. */
    record Refused(List<Problem> problems) implements IntakeResult {
        public Refused {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
            problems = List.copyOf(problems);
        }
    }
}
