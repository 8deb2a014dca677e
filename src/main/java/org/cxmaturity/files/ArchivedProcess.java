package org.cxmaturity.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.ArchivedProgram;

/**
 * Runs archived programs as processes of their own, in a directory that is gone afterwards.
 *
 * @param java the Java program that runs them
 * @param arguments what the program is called with: its main class, then what asks it for the assessment of a profile by a directory of
 *     workbooks as JSON on its standard output
 */
public record ArchivedProcess(Path java, BiFunction<Path, Path, List<String>> arguments) implements ArchivedProgram {
    private static final long MINUTES = 5;

    @Override
    public Result<String> assess(AuditRecord record, ContentStore archive) {
        return archive.getAll(record.product().files()).then(program -> archive.getAll(
                        record.ruleBase().workbooks())
                .then(workbooks -> FileProblems.caught(() -> {
                    try (TemporaryDirectory place = TemporaryDirectory.named("cxm-replay-")) {
                        Path profile = Files.writeString(place.path().resolve("profile.json"), record.profile());
                        Path tables = place.directory("tables", workbooks);
                        String classPath = classPath(place.directory("program", program), program.keySet());
                        return run(record, place.path(), classPath, arguments.apply(profile, tables));
                    }
                })));
    }

    private static String classPath(Path program, Set<String> names) {
        return names.stream()
                .map(name -> program.resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Result<String> run(AuditRecord record, Path place, String classPath, List<String> asked)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-cp", classPath);
        builder.command().addAll(asked);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        builder.environment().put("XDG_CACHE_HOME", place.resolve("cache").toString());
        Path printed = place.resolve("printed");
        Path complained = place.resolve("complained");
        Process process = builder.redirectOutput(printed.toFile())
                .redirectError(complained.toFile())
                .start();
        return ended(process) && process.exitValue() == 0
                ? Result.done(Files.readString(printed))
                : Result.refused(
                        Fault.INPUT,
                        new Problem(
                                "record " + record.sequence(),
                                "the archived program ended without an assessment: "
                                        + Files.readString(complained).strip(),
                                "an assessment",
                                null));
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
