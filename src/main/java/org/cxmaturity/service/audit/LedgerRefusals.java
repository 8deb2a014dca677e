package org.cxmaturity.service.audit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Gives what is wrong with a ledger's files as values. */
final class LedgerRefusals {
    private LedgerRefusals() {}

    /** A use case on files. */
    interface Case<T> {
        /** Does it. */
        Result<T> done() throws IOException, Refusal;
    }

    static <T> Result<T> caught(Case<T> work) {
        try {
            return work.done();
        } catch (Refusal refusal) {
            return new Result.Refused<>(Fault.INPUT, refusal.problems());
        } catch (FileSystemException e) {
            return new Result.Refused<>(
                    Fault.INPUT,
                    List.of(new Problem(String.valueOf(e.getFile()), why(e), "a file that can be used", null)));
        } catch (IOException e) {
            return new Result.Refused<>(
                    Fault.INPUT,
                    List.of(new Problem(
                            "the ledger's files", String.valueOf(e.getMessage()), "files that can be used", null)));
        }
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
