package org.cxmaturity.files;

import java.nio.file.Path;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;

/** A file that people filled in, or a mapping of its columns. */
public final class FilledFile {
    private FilledFile() {}

    /** Its content, under the file's name without the directories before it; or why it can't be read. */
    public static Result<NamedContent> read(Path file) {
        return DocumentFile.read(file, "a filled-in questionnaire, or a survey's answers as CSV or .xlsx");
    }

    /** The same of a mapping. */
    public static Result<NamedContent> mapping(Path file) {
        return DocumentFile.read(file, "a mapping of a survey's columns in YAML");
    }
}
