package org.cxmaturity;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Where the files of the running program are, found from where its own classes stand, so that {@code java -jar} needs nobody to say it.
 * In a distribution the decision tables stand beside the program's jar, in a build beside the jar's directory.
 */
final class ProgramFiles {
    private static final String TABLES = "decision-tables";
    private static final Path SERVER = Path.of("lib", "server");

    private ProgramFiles() {}

    /** The directory of decision tables that came with the program. The system property {@code cxm.home} names another place to look in. */
    static Path decisionTables() {
        String home = System.getProperty("cxm.home");
        return home == null ? decisionTablesOf(program()) : Path.of(home, TABLES);
    }

    /** The tables of the program that this jar, or this directory of classes, is. */
    static Path decisionTablesOf(Path program) {
        Path beside = program.resolveSibling(TABLES);
        return Files.isDirectory(beside)
                ? beside
                : program.resolveSibling("..").resolve(TABLES).normalize();
    }

    /**
     * Everything that classes of assessments come from: the class path, and what the manifest of the program's jar adds to it; without what
     * only the server has, so that its records name the same program as others.
     */
    static List<Path> classPath() throws IOException {
        Set<Path> all = new LinkedHashSet<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().normalize())
                .filter(entry -> !entry.resolveSibling("").endsWith(SERVER))
                .forEach(all::add);
        all.addAll(namedByManifest(program()));
        return List.copyOf(all);
    }

    /** What the manifest of a jar adds to the class path; nothing for a directory of classes. */
    static List<Path> namedByManifest(Path program) throws IOException {
        if (!Files.isRegularFile(program)) {
            return List.of();
        }
        try (JarFile jar = new JarFile(program.toFile())) {
            String named = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            URI place = program.toUri();
            return named == null
                    ? List.of()
                    : Stream.of(named.split(" ", -1))
                            .map(each -> Path.of(place.resolve(each)))
                            .toList();
        }
    }

    private static Path program() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
