package org.cxmaturity.service.audit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.model.Problem;

/** The program that made a record, run again from the archive. Only ever for a digest that an auditor named as trusted. */
final class ArchivedProgram {
    private static final String MAIN = "org.cxmaturity.Main";
    private static final long MINUTES = 5;

    private final Path java;
    private final Archive archive;

    ArchivedProgram(Path java, Archive archive) {
        this.java = java;
        this.archive = archive;
    }

    /** The assessment's document as the program prints it for the recorded profile by the recorded workbooks. */
    String assess(AuditRecord record) throws IOException, Refusal {
        Path place = Files.createTempDirectory("cxm-replay-");
        try {
            Path program = Files.createDirectory(place.resolve("program"));
            Path tables = Files.createDirectory(place.resolve("tables"));
            archive.restore(record.product().files(), program);
            archive.restore(record.ruleBase().workbooks(), tables);
            Path profile = Files.writeString(place.resolve("profile.json"), record.profile());
            return run(record, place, List.of(profile.toString(), "--tables", tables.toString()));
        } finally {
            ArchivedRuleBases.delete(place);
        }
    }

    private String run(AuditRecord record, Path place, List<String> arguments) throws IOException, Refusal {
        String classPath = record.product().files().keySet().stream()
                .map(name -> place.resolve("program").resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-cp", classPath, MAIN, "assess");
        builder.command().addAll(arguments);
        builder.command().addAll(List.of("--format", "json"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        builder.environment().put("XDG_CACHE_HOME", place.resolve("cache").toString());
        Path printed = place.resolve("printed");
        Path complained = place.resolve("complained");
        Process process = builder.redirectOutput(printed.toFile())
                .redirectError(complained.toFile())
                .start();
        if (!ended(process) || process.exitValue() != 0) {
            throw new Refusal(new Problem(
                    "record " + record.sequence(),
                    "the archived program ended without an assessment: "
                            + Files.readString(complained).strip(),
                    "an assessment",
                    null));
        }
        return Files.readString(printed);
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
