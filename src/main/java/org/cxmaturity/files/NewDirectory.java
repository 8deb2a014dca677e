package org.cxmaturity.files;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** A directory that is made whole or not at all, where nothing is yet but an empty one. */
public record NewDirectory(Path path) {
    /** This, where nothing is in the way. */
    public Result<NewDirectory> free() {
        return FileProblems.caught(() -> {
            if (!Files.exists(path)) {
                return Files.isSymbolicLink(path) ? occupied("a link to nothing") : Result.done(this);
            }
            if (!Files.isDirectory(path)) {
                return occupied("a file");
            }
            try (DirectoryStream<Path> within = Files.newDirectoryStream(path)) {
                return within.iterator().hasNext() ? occupied("a directory with something in it") : Result.done(this);
            }
        });
    }

    private Result<NewDirectory> occupied(String found) {
        return Result.refused(
                Fault.USAGE,
                new Problem(Input.OUTPUT, found, "a directory that is new or empty: nothing is overwritten", null)
                        .at(path.toString()));
    }

    /** Makes it with these contents, by paths within it that have slashes. */
    public Result<NewDirectory> write(SortedMap<String, byte[]> contents) {
        return free().then(free -> FileProblems.caught(() -> {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path beside = Files.createDirectories(DurableFile.directoryOf(target));
            try (TemporaryDirectory made = TemporaryDirectory.in(beside)) {
                Path whole = Files.createDirectory(made.path().resolve("whole"));
                for (Map.Entry<String, byte[]> each : contents.entrySet()) {
                    Path file = whole.resolve(each.getKey()).normalize();
                    if (!file.startsWith(whole)) {
                        throw new InvalidPathException(each.getKey(), "it leads out of the directory");
                    }
                    Files.createDirectories(DurableFile.directoryOf(file));
                    Files.write(file, each.getValue());
                }
                Files.deleteIfExists(target);
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
                return Result.done(this);
            } catch (InvalidPathException e) {
                return Result.refused(
                        Fault.INPUT,
                        new Problem(
                                e.getInput(),
                                "a name that no file in a directory of its own can have",
                                "the name of a file",
                                null));
            }
        }));
    }
}
