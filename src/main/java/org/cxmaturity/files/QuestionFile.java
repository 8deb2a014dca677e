package org.cxmaturity.files;

import java.nio.file.Path;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;

/** A spreadsheet of questions in a file. */
public final class QuestionFile {
    private QuestionFile() {}

    /** Its content, under the file's name without the directories before it; or why it can't be read. */
    public static Result<NamedContent> read(Path file) {
        return DocumentFile.read(file, "a spreadsheet of questions, saved as CSV");
    }
}
