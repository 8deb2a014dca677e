package org.cxmaturity.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cxmaturity.backup.BackupCheck;
import org.cxmaturity.backup.BackupFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.store.Backups;
import org.cxmaturity.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Writes backups of a server's data and restores them: by the server where one runs with them, or by opening them itself.
 *
 * @param program the version of the program
 */
public record DataSafekeeping(String program, Clock clock) {
    /**
     * Writes a backup; tells what is in it.
     *
     * @param data the directory of the data
     * @param database the JDBC URL of the database; null for one in the directory
     */
    public Result<List<String>> backup(Path file, Path data, @Nullable String database) {
        DataPlace place = new DataPlace(data, database);
        Optional<RunningServer> running = RunningServer.of(place);
        Result<Boolean> written = running.isPresent()
                ? put(file, out -> {
                    running.get().backup(out);
                    return Optional.of(true);
                })
                : opened(
                        place,
                        false,
                        tasks -> put(file, out -> {
                            tasks.write(out);
                            return Optional.of(true);
                        }));
        return written.then(any -> BackupCheck.of(file, Integer.MAX_VALUE, Backups.TABLES))
                .map(backup -> List.of("Written: " + file + ", " + OperatorTasks.said(backup)));
    }

    private static Result<Boolean> put(Path file, Function<OutputStream, Optional<Boolean>> content) {
        try {
            BackupFile.put(file, content);
            return Result.done(true);
        } catch (IOException e) {
            return Result.refused(
                    Fault.USAGE,
                    new Problem(
                            file.toString(),
                            "a place where nothing can be written: " + e.getMessage(),
                            "a file in a directory to write to",
                            null));
        }
    }

    /**
     * Restores a backup; tells how that was done.
     *
     * @param plan told what will be replaced, and by what, before
     */
    public Result<List<String>> restore(Path file, Path data, @Nullable String database, Consumer<List<String>> plan) {
        if (!Files.isReadable(file)) {
            return Result.refused(Fault.INPUT, new Problem(file.toString(), "no file to read", "a backup", null));
        }
        DataPlace place = new DataPlace(data, database);
        Optional<RunningServer> running = RunningServer.of(place);
        if (running.isPresent()) {
            return running.get().plan(file).then(lines -> {
                plan.accept(lines);
                return running.get().restore(file);
            });
        }
        return opened(place, true, tasks -> tasks.plan(file).then(lines -> {
            plan.accept(lines);
            return tasks.restore(file);
        }));
    }

    private <T> Result<T> opened(DataPlace place, boolean toReplace, Function<OperatorTasks, Result<T>> work) {
        if (!toReplace && !place.exists()) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            place.data().toString(), "no data", "the directory in which a server keeps them", null));
        }
        return place.open().then(database -> {
            try (database) {
                Optional<Database.Use> use = database.use(toReplace);
                if (use.isEmpty()) {
                    return Result.refused(
                            Fault.INPUT,
                            new Problem(
                                    "the database",
                                    "a server that runs with it",
                                    "the directory by which that server can be asked, or that it is stopped",
                                    null));
                }
                try (Database.Use held = use.get()) {
                    return work.apply(new OperatorTasks(
                            new Backups(database), place, program, clock, new RestoreGate(), List::of));
                }
            }
        });
    }
}
