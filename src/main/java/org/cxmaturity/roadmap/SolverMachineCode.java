package org.cxmaturity.roadmap;

import com.google.ortools.Loader;
import com.sun.jna.Platform;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The solver's machine code. A build and a distribution have it unpacked in {@code native}, beside the directory of libraries; where it
 * is only on the class path, the solver unpacks it itself, anew each time and at the cost of a second or two.
 */
final class SolverMachineCode {
    /** What the solver needs on Windows, which looks for it elsewhere than beside the solver: in the order of need. */
    private static final List<String> NEEDED_ON_WINDOWS = List.of(
            "zlib1", "bz2", "abseil_dll", "re2", "libutf8_validity", "libprotobuf", "highs", "libscip", "ortools");

    private static final String SOLVER = "jniortools";

    private SolverMachineCode() {}

    /**
     * Loads it; again does no harm.
     *
     * @throws RuntimeException where there is none for this machine
     * @throws LinkageError where it doesn't fit this machine
     */
    static void load() {
        Path unpacked = unpacked();
        if (!Files.isRegularFile(file(unpacked, SOLVER))) {
            Loader.loadNativeLibraries();
            return;
        }
        if (Platform.isWindows()) {
            NEEDED_ON_WINDOWS.forEach(library -> load(unpacked, library));
        }
        load(unpacked, SOLVER);
    }

    private static void load(Path directory, String library) {
        System.load(file(directory, library).toString());
    }

    private static Path file(Path directory, String library) {
        return directory.resolve(System.mapLibraryName(library));
    }

    private static Path unpacked() {
        try {
            Path solver = Path.of(Loader.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return solver.resolveSibling("../native/ortools-" + Platform.RESOURCE_PREFIX)
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
