package org.cxmaturity.service.profile;

import java.nio.file.Path;
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
     * @param names the alias set whose names stages go by
     * @param bearing whether to find out on which facts each stage hangs
     */
    record Question(
            Optional<String> model,
            Optional<String> stage,
            Optional<String> capability,
            Optional<String> action,
            Optional<String> names,
            boolean bearing) {}

    /**
     * Explains what the rules make of a profile.
     *
     * @param profile a profile file, YAML or JSON
     * @param tables a directory of workbooks to go by, or the product's own
     */
    Result<Explanation> explain(Path profile, Optional<Path> tables, Question question);

    /** Explains a record of a ledger by its own rule base. */
    Result<Explanation> explainRecord(ExplainedRecord record, Question question);
}
