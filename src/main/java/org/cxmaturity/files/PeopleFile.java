package org.cxmaturity.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.cxmaturity.audit.People;
import org.cxmaturity.audit.PeopleStore;
import org.cxmaturity.model.Result;

/**
 * The people of a ledger in a file beside it.
 *
 * @param file the file, which need not be there
 * @param lock the ledger's lock
 */
record PeopleFile(Path file, Path lock) implements PeopleStore {
    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Result<People> people() {
        return FileProblems.caught(
                () -> Result.done(People.read(name(), Files.exists(file) ? Files.readAllBytes(file) : new byte[0])));
    }

    @Override
    public <T> Result<T> change(Function<People, Result<T>> change) {
        return FileProblems.caught(() -> {
            try (LedgerLock held = LedgerLock.on(lock)) {
                DurableFile.removeParts(file);
                return people().then(people -> {
                    byte[] before = people.content();
                    return change.apply(people)
                            .then(value -> FileProblems.caught(() -> {
                                if (!Arrays.equals(people.content(), before)) {
                                    DurableFile.write(file, people.content());
                                }
                                return Result.done(value);
                            }));
                });
            }
        });
    }
}
