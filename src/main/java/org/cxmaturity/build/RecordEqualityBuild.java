package org.cxmaturity.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The build's step right after compiling: gives the records' class files equality that is written out. */
public final class RecordEqualityBuild {
    private RecordEqualityBuild() {}

    /** Takes the directory of the classes. */
    public static void main(String... arguments) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                byte[] compiled = Files.readAllBytes(file);
                byte[] written = RecordEquality.writtenOut(compiled);
                if (written != compiled) {
                    Files.write(file, written);
                }
            }
        }
    }
}
