package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.tables.WorkbookSet;

/** A directory that new workbooks are written to, in which nothing is ever overwritten. */
public record NewWorkbooks(Path directory) {
    /** Why nothing can be written there: it is a file, or there are workbooks in it. */
    public List<Problem> occupied() {
        return Files.exists(directory) && !Files.isDirectory(directory)
                ? List.of(problem(directory.toString(), "a file", "a directory, new or without workbooks"))
                : WorkbookPaths.directory(directory).either(NewWorkbooks::occupied, Result.Refused::problems);
    }

    private static List<Problem> occupied(WorkbookSet found) {
        return found.contents().keySet().stream()
                .limit(1)
                .map(first -> problem(
                        found.name(),
                        "a directory with workbooks in it, " + first + " the first",
                        "a directory, new or without workbooks: nothing is overwritten"))
                .toList();
    }

    /** This, where something can be written there. */
    public Result<NewWorkbooks> free() {
        return Result.unless(Fault.USAGE, occupied(), this);
    }

    /** Writes workbooks by file name, each whole. */
    public Result<NewWorkbooks> write(SortedMap<String, byte[]> contents) {
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, byte[]> each : contents.entrySet()) {
                DurableFile.write(directory.resolve(each.getKey()), each.getValue());
            }
            return Result.done(this);
        } catch (IOException e) {
            return Result.refused(Fault.USAGE, unwritten(directory, e));
        }
    }

    static Problem unwritten(Path path, IOException e) {
        String why = e.getMessage() == null ? e.toString() : e.getMessage();
        return new Problem(
                path.toString(), "an error while writing (" + why + ")", "a directory that can be written", null);
    }

    private static Problem problem(String directory, String found, String expected) {
        return new Problem(Input.OUTPUT, found, expected, null).at(directory);
    }
}
