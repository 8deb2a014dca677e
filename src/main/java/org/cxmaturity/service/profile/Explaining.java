package org.cxmaturity.service.profile;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.model.Result;

/** Explains the result of an assessment. */
public interface Explaining {
    /**
     * What is asked.
     *
     * @param models the only models whose stages are to be explained; without them every model's, unless a capability or an action
     *     is asked about
     * @param stage the stage for which to say what is missing; the next one without it
     * @param capability the capability whose level is to be explained
     * @param action the action whose rank, or absence, is to be explained
     * @param bearing whether to find out on which facts each stage hangs
     */
    record Question(
            List<String> models,
            Optional<String> stage,
            Optional<String> capability,
            Optional<String> action,
            boolean bearing) {}

    /** Explains what the rules make of a profile. */
    Result<Explanation> explain(ProfileRequest request, Question question);

    /**
     * Explains what a record of a ledger says of an organisation.
     *
     * @param profile the record's profile, with the rule base that it went by
     * @param record which record it is, in words
     * @param aliasSet the alias set whose names stages are called by, or the models' own
     */
    Result<Explanation> explainRecord(
            LoadedProfile profile, String record, Optional<String> aliasSet, Question question);
}
