package org.cxmaturity.intake;

import java.util.List;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;

/**
 * Reads a profile, in YAML or (where its name ends in {@code .json}) in JSON. What is wrong with it is in the result, all of it:
 * by line, then by path; then what is wrong with the edits, edit by edit. An exception would be a bug.
 */
public final class ProfileReader {
    /** The largest document that is read, in bytes; of a larger one, no more need be given than one byte beyond. */
    public static final int LARGEST = SourceText.LARGEST;

    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @param content its name stands in places
     * @param vocabulary the names only the rule base knows
     */
    public static Result<ReadProfile> read(NamedContent content, Vocabulary vocabulary) {
        return read(content, vocabulary, List.of());
    }

    /**
     * Reads a profile as if it said what the edits say.
     *
     * @param content its name stands in places
     * @param vocabulary the names only the rule base knows
     * @param edits what is to be changed, each {@code path=value}, such as {@code technologies[CRM].adoption=FULL}; with
     *     nothing or {@code null} behind the sign, what the path names is taken out
     */
    public static Result<ReadProfile> read(NamedContent content, Vocabulary vocabulary, List<String> edits) {
        Problems problems = new Problems(content.name());
        SourceNode node = SourceNodeReader.read(content, problems);
        ProfileEdits changes = ProfileEdits.read(edits, problems);
        SourceNode changed = node == null ? null : changes.applied(node);
        ReadProfile read = changed == null ? null : ProfileFacts.read(changed, vocabulary, problems);
        changes.sayWhatMayBeMeant();
        return problems.none() && read != null ? Result.done(read) : Result.refused(Fault.INPUT, problems.sorted());
    }
}
