package org.cxmaturity.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Vocabulary;

/**
 * Reads a profile, in YAML or (where the file's name ends in {@code .json}) in JSON. What is wrong with the file is in the
 * result, all of it; an exception would be a bug.
 */
public final class ProfileReader {
    private ProfileReader() {}

    /**
     * Reads a file.
     *
     * @param vocabulary the names only the rule base knows
     */
    public static IntakeResult read(Path file, Vocabulary vocabulary) {
        return read(file, vocabulary, List.of());
    }

    /**
     * Reads a file as if it said what the edits say.
     *
     * @param vocabulary the names only the rule base knows
     * @param edits what is to be changed, each {@code path=value}, such as {@code technologies[CRM].adoption=FULL}; with
     *     nothing or {@code null} behind the sign, what the path names is taken out
     */
    public static IntakeResult read(Path file, Vocabulary vocabulary, List<String> edits) {
        try {
            return read(SourceText.name(file), SourceText.bytes(file), vocabulary, edits);
        } catch (IOException failure) {
            return new IntakeResult.Refused(List.of(SourceText.unreadable(file, failure, "a profile")));
        }
    }

    /**
     * Reads a file's content.
     *
     * @param fileName what the file is called in places; its ending tells JSON from YAML
     */
    public static IntakeResult read(String fileName, byte[] content, Vocabulary vocabulary) {
        return read(fileName, content, vocabulary, List.of());
    }

    /**
     * Reads a file's content as if it said what the edits say.
     *
     * @param fileName what the file is called in places; its ending tells JSON from YAML
     * @param edits as for a file
     */
    public static IntakeResult read(String fileName, byte[] content, Vocabulary vocabulary, List<String> edits) {
        Problems problems = new Problems(fileName);
        String text = SourceText.of(content, problems);
        SourceNode node = text == null ? null : SourceNodeReader.read(fileName, text, problems);
        ProfileEdits changes = ProfileEdits.read(edits, problems);
        SourceNode changed = node == null ? null : changes.applied(node);
        IntakeResult.Accepted accepted = changed == null ? null : ProfileFacts.read(changed, vocabulary, problems);
        changes.sayWhatMayBeMeant();
        if (problems.none() && accepted != null) {
            return accepted;
        }
        return new IntakeResult.Refused(problems.sorted());
    }
}
