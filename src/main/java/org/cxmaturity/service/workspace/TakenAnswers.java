package org.cxmaturity.service.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Problem;

/**
 * What became of a round's answers in the profile.
 *
 * @param taken how many were added
 * @param already how many stood there before
 * @param conflicts those of which the profile says something else; it goes on saying that
 * @param problems why others were not added
 * @param describes the day that the profile describes since then, where it is a later one than before
 */
public record TakenAnswers(
        int taken, int already, List<Conflict> conflicts, List<Problem> problems, Optional<LocalDate> describes) {
    public TakenAnswers {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /**
     * An answer that the profile has otherwise.
     *
     * @param person who gave it
     * @param said the level that they said
     * @param stands the level that stands in the profile
     */
    public record Conflict(String person, String capability, String said, String stands) {}
}
