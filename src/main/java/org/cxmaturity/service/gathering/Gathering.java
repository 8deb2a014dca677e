package org.cxmaturity.service.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.gathering.ProfileSummary;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Makes profiles of what people filled in, and says what a profile holds. */
public interface Gathering {
    /**
     * What came of files.
     *
     * @param text the profile in YAML
     * @param told what people should know of how it came about
     */
    record Draft(String text, List<String> told) {
        public Draft {
            told = List.copyOf(told);
        }
    }

    /**
     * A mapping that was guessed.
     *
     * @param text as its file shows it
     * @param open what somebody has to decide, by cell
     */
    record GuessedMapping(String text, List<Problem> open) {
        public GuessedMapping {
            open = List.copyOf(open);
        }
    }

    /** The profile that the files make; refused with everything that has to be settled before. */
    Result<Draft> profile(GatherRequest request);

    /** What the columns and labels of the surveys among the files seem to say. */
    Result<GuessedMapping> mapping(GatherRequest request);

    /**
     * Asks for a profile, or for what one leaves open.
     *
     * @param start the profile to go on with, sound; nothing for a new one
     * @param today the day of the answers
     */
    Result<Interview> interview(Optional<NamedContent> start, Optional<String> tables, LocalDate today);

    /** What a profile holds; refused with everything that is wrong with it. */
    Result<ProfileSummary> check(NamedContent profile, Optional<String> tables);
}
