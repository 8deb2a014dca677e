package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablespec.ReadTables;

/** The build's step between compiling and packaging: makes classes of the rules, and a text of the shipped workbooks' rows. */
public final class RuleBaseBuild {
    private RuleBaseBuild() {}

    /** Takes the directories of the rules, of the workbooks, and of the classes to add to. */
    public static void main(String... arguments) throws IOException {
        Path output = Path.of(arguments[2]);
        rules(DrlSources.read(Path.of(arguments[0])), output);
        rows(Path.of(arguments[1]), output);
    }

    private static void rules(DrlSources sources, Path output) throws IOException {
        String digest = sources.digest();
        RuleCompiler.Compiled compiled = RuleCompiler.compile(sources.files());
        refuse(compiled.problems());
        for (Map.Entry<String, byte[]> each : compiled.rules().classes().entrySet()) {
            write(output.resolve(each.getKey()), each.getValue());
        }
        List<String> models = compiled.rules().models();
        if (models.size() != 1) {
            throw new IllegalStateException("expected one rule package, found " + models);
        }
        Files.createDirectories(output.resolve(CoreRules.NOTE).getParent());
        Files.writeString(
                output.resolve(CoreRules.NOTE),
                digest + "\n" + models.get(0) + "\n" + classesDigest(output) + "\n"
                        + String.join(",", sources.files().keySet()) + "\n");
        for (Map.Entry<String, byte[]> each : sources.files().entrySet()) {
            write(output.resolve(CoreRules.SOURCES + each.getKey()), each.getValue());
        }
    }

    /** What kept rows depend on besides the workbooks: the classes that read and check them. Which these are is not worth a list. */
    private static String classesDigest(Path output) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        Path product = output.resolve("org/cxmaturity");
        try (Stream<Path> paths = Files.walk(product)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                classes.put(product.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return Sha256.of(classes);
    }

    private static void rows(Path workbooks, Path output) throws IOException {
        Result<ReadTables> result = WorkbookReader.read(workbooks);
        refuse(result.problems());
        String key = WorkbookFiles.in(workbooks).digest();
        Path file = output.resolve(RowCache.builtIn(key));
        Files.createDirectories(file.getParent());
        Files.write(file, RowCache.sealed(key, KeptRows.of(result.orElseThrow())));
        Files.writeString(output.resolve(ShippedRows.NOTE), key + "\n");
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "\n")));
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
