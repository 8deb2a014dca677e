package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Gives what reading and writing files fails with as problems that name the file. */
final class FileProblems {
    private FileProblems() {}

    /** Something done with files. */
    interface Work<T> {
        /** Does it. */
        Result<T> done() throws IOException;
    }

    /** What comes of the work; a refusal where a file can't be used. */
    static <T> Result<T> caught(Work<T> work) {
        try {
            return work.done();
        } catch (FileSystemException e) {
            return refused(String.valueOf(e.getFile()), why(e), "a file that can be used");
        } catch (IOException e) {
            return refused("the ledger's files", String.valueOf(e.getMessage()), "files that can be used");
        }
    }

    private static <T> Result<T> refused(String place, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(place, found, expected, null));
    }

    private static String why(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        return e.getReason() == null ? e.getClass().getSimpleName() : String.valueOf(e.getReason());
    }
}
