package org.cxmaturity.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Problem;
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
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in.readNBytes(SourceText.LARGEST + 1), vocabulary);
        } catch (NoSuchFileException missing) {
            return unreadable(file, "no such file");
        } catch (IOException failure) {
            return unreadable(
                    file, "a file that can't be read (" + Wording.plain(String.valueOf(failure.getMessage())) + ")");
        }
    }

    /**
     * Reads a file's content.
     *
     * @param fileName what the file is called in places; its ending tells JSON from YAML
     */
    public static IntakeResult read(String fileName, byte[] content, Vocabulary vocabulary) {
        Problems problems = new Problems(fileName);
        String text = SourceText.of(content, problems);
        Node node = text == null ? null : NodeReader.read(fileName, text, problems);
        IntakeResult.Accepted accepted = node == null ? null : ProfileFacts.read(node, vocabulary, problems);
        if (problems.none() && accepted != null) {
            return accepted;
        }
        return new IntakeResult.Refused(problems.sorted());
    }

    private static IntakeResult unreadable(Path file, String found) {
        return new IntakeResult.Refused(
                List.of(new Problem(file.toString(), found, "a profile in YAML or JSON", null)));
    }
}
