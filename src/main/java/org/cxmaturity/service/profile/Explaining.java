package org.cxmaturity.service.profile;

import java.util.Optional;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.ExplainedRecord;

/** Explains the result of an assessment. */
public interface Explaining {
    /**
     * What is asked.
     *
     * @param model the only model whose stage is to be explained; without it every model's, unless a capability or an action is
     *     asked about
     * @param stage the stage for which to say what is missing; the next one without it
     * @param capability the capability whose level is to be explained
     * @param action the action whose rank, or absence, is to be explained
     * @param bearing whether to find out on which facts each stage hangs
     */
    record Question(
            Optional<String> model,
            Optional<String> stage,
            Optional<String> capability,
            Optional<String> action,
            boolean bearing) {}

    /** Explains what the rules make of a profile. */
    Result<Explanation> explain(ProfileRequest request, Question question);

    /**
     * Explains a record of a ledger by its own rule base.
     *
     * @param aliasSet the alias set whose names stages are called by, or the models' own
     */
    Result<Explanation> explainRecord(ExplainedRecord record, Optional<String> aliasSet, Question question);
}
