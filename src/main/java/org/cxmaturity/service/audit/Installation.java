package org.cxmaturity.service.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.RecordDocument.Product;

/**
 * The program that runs.
 *
 * @param engine the rule engine and its version
 * @param java Java's version
 * @param classPath where its classes come from
 * @param javaProgram the Java program that runs it
 */
public record Installation(String version, String engine, String java, List<Path> classPath, Path javaProgram) {
    /** As records name it. */
    Product product() throws IOException {
        Map<String, Hash> files = new TreeMap<>();
        for (Map.Entry<String, Path> each : files().entrySet()) {
            files.put(each.getKey(), Hash.of(each.getValue()));
        }
        return new Product(version, engine, java, files);
    }

    /** As records name it, with its files put into an archive. */
    Product keptIn(Archive archive) throws IOException {
        Map<String, Hash> files = new TreeMap<>();
        for (Map.Entry<String, Path> each : files().entrySet()) {
            files.put(each.getKey(), archive.keep(each.getValue()));
        }
        return new Product(version, engine, java, files);
    }

    /** Its files by name; none where a part of it runs from a directory of classes, and so is no file. */
    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        for (Path path : classPath) {
            if (!Files.isRegularFile(path)) {
                return Map.of();
            }
            Path other = files.put(String.valueOf(path.getFileName()), path);
            if (other != null) {
                throw new IllegalStateException(path + " and " + other + " have the same name");
            }
        }
        return files;
    }
}
