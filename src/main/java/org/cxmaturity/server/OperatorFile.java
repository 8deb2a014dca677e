package org.cxmaturity.server;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.workspace.LinkToken;

/**
 * The file by which the operator's commands find the server that runs with a directory, and by which it knows them: whoever may read
 * it may ask.
 *
 * @param port where it listens to them, on this machine alone
 * @param secret what they have to say
 * @param database the hash of its database's URL; empty for one in the directory
 */
record OperatorFile(int port, String secret, String database) {
    private static final String NAME = "running-server.properties";

    /** The hash of a database's URL, which may hold a password. */
    static String database(DataPlace place) {
        return place.database() == null ? "" : new LinkToken(place.database()).hash();
    }

    /** Writes it, for its owner's eyes only. */
    void write(Path directory) throws IOException {
        Properties said = new Properties();
        said.setProperty("port", Integer.toString(port));
        said.setProperty("secret", secret);
        said.setProperty("database", database);
        StringWriter text = new StringWriter();
        said.store(text, "By this the operator's commands reach the server that runs. It goes when the server stops.");
        BackupFile.put(directory.resolve(NAME), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in a directory, if a server was started with it and did not stop in the ordinary way since. */
    static Optional<OperatorFile> read(Path directory) {
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(directory.resolve(NAME))) {
            said.load(in);
            return Optional.of(new OperatorFile(
                    Integer.parseInt(said.getProperty("port")),
                    said.getProperty("secret", ""),
                    said.getProperty("database", "")));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes its own file away; not that of a server that came after. */
    void remove(Path directory) throws IOException {
        if (read(directory).equals(Optional.of(this))) {
            Files.deleteIfExists(directory.resolve(NAME));
        }
    }
}
