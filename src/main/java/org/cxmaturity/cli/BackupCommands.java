package org.cxmaturity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cxm backup} and {@code cxm restore}. */
record BackupCommands(Supplier<Safekeeping> safekeeping) {
    CommandSpec backup(Console console) {
        return place(LeafCommand.of(
                                console,
                                this::written,
                                "backup",
                                "Writes all that a server keeps to one file, also while it runs. Whoever has the file has the data: with it"
                                        + " come the hashes of passphrases and tokens, and only its owner may read it.",
                                "  cxm backup cxm-2026-12-01.zip",
                                "  cxm backup /backups/cxm.zip --force --data /srv/cxm",
                                "  cxm backup cxm.zip --database \"jdbc:postgresql://localhost/cxm?user=cxm\"")
                        .addPositional(
                                Option.argument(0, "FILE", Path.class, "The file to write, whole or not at all.")))
                .addOption(Option.flag(OutputFile.FORCE, "Writes over a file that is there."));
    }

    CommandSpec restore(Console console) {
        return place(LeafCommand.of(
                        console,
                        this::restored,
                        "restore",
                        "Puts a backup in the place of all that a server keeps, also while it runs; everybody has to sign in anew. What"
                                + " stood there is kept in a backup in the data's directory, so that it can be restored in turn.",
                        "  cxm restore cxm-2026-12-01.zip",
                        "  cxm restore cxm.zip --database \"jdbc:postgresql://localhost/cxm?user=cxm\"")
                .addPositional(Option.argument(
                        0, "FILE", Path.class, "The backup; it may come from the other kind of database.")));
    }

    private static CommandSpec place(CommandSpec command) {
        return command.addOption(Option.of(
                        "--data",
                        "DIR",
                        Path.class,
                        "The directory that the server has for its data; cxm-data without it."))
                .addOption(Option.of(
                        "--database",
                        "URL",
                        String.class,
                        "The PostgreSQL database, by JDBC, that the server keeps its data in instead."));
    }

    private static Safekeeping.Place place(CommandContext given) {
        return new Safekeeping.Place(
                given.given("--data", Path.class).orElse(Path.of("cxm-data")),
                given.given("--database", String.class).orElse(null));
    }

    private int written(CommandContext given) {
        Path file = given.path(0);
        Result<List<String>> written = Files.exists(file) && (Files.isDirectory(file) || !given.has(OutputFile.FORCE))
                ? Result.refused(
                        Fault.USAGE,
                        new Problem(
                                file.toString(),
                                Files.isDirectory(file) ? "a directory" : "a file that is there",
                                "a new file, or " + OutputFile.FORCE + " to write over it",
                                null))
                : safekeeping.get().backup(file, place(given));
        return given.show(written, lines -> printed(given, lines));
    }

    private int restored(CommandContext given) {
        return given.show(
                safekeeping.get().restore(given.path(0), place(given), lines -> printed(given, lines)),
                lines -> printed(given, lines));
    }

    private static int printed(CommandContext given, List<String> lines) {
        lines.forEach(line -> given.print(line + "\n"));
        return ExitCode.DONE;
    }
}
