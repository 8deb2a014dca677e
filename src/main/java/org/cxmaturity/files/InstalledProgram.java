package org.cxmaturity.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.RecordDocument.Product;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Installation;

/**
 * The program that runs, by the files of its class path.
 *
 * @param engine the rule engine and its version
 * @param java Java's version
 * @param classPath where its classes come from
 */
public record InstalledProgram(String version, String engine, String java, List<Path> classPath)
        implements Installation {
    @Override
    public Result<Product> product(Function<byte[], Result<Hash>> hash) {
        return Result.all(files().stream().map(file -> FileProblems.caught(() -> hash.apply(Files.readAllBytes(file)))
                        .map(taken -> Map.entry(file.getFileName().toString(), taken))))
                .map(hashes -> new Product(
                        version,
                        engine,
                        java,
                        hashes.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /** Its files; none where a part of it runs from a directory of classes, and so is no file. */
    private List<Path> files() {
        return classPath.stream().allMatch(Files::isRegularFile) ? classPath : List.of();
    }
}
