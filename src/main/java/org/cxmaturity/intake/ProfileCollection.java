package org.cxmaturity.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Profiles that somebody named together.
 *
 * @param name as problems name them: on a command line, the path of a file or a directory
 * @param documents in the order in which they are read; there is a profile in them
 */
public record ProfileCollection(String name, List<Document> documents) {
    public ProfileCollection {
        documents = List.copyOf(documents);
    }

    /**
     * A profile, or a profile a line ({@code .jsonl}).
     *
     * @param name by which problems and results name it; its ending says its format
     * @param size in bytes
     */
    public record Document(String name, long size, Content content) {}

    /** What stands in a document. */
    public interface Content {
        /** Its bytes from the first on, to be closed. */
        InputStream open() throws IOException;
    }
}
