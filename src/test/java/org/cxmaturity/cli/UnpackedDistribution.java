package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The distribution that the build has made, as people unpack it. */
public final class UnpackedDistribution {
    private UnpackedDistribution() {}

    /** Unpacks it into a directory; its own directory in there. */
    public static Path in(Path place) throws IOException {
        Path zip = Path.of(System.getProperty("distribution"));
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
            for (Path each : files(packed.getPath("/"))) {
                Path to = place.resolve(each.toString().substring(1));
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(each, to);
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(each));
            }
        }
        return place.resolve(zip.getFileName().toString().replace(".zip", ""));
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
