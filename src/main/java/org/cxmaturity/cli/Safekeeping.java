package org.cxmaturity.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** Keeps copies of what a server keeps, and restores them. What is given back and told are lines to print. */
public interface Safekeeping {
    /**
     * Where a server keeps its data.
     *
     * @param data the directory
     * @param database the JDBC URL of a PostgreSQL database; null for the one in the directory
     */
    record Place(Path data, @Nullable String database) {}

    /** Writes a backup of all that is kept to a file. */
    Result<List<String>> backup(Path file, Place place);

    /**
     * Puts a backup in the place of all that is kept, or changes nothing.
     *
     * @param plan told what will be replaced before it is
     */
    Result<List<String>> restore(Path file, Place place, Consumer<List<String>> plan);
}
