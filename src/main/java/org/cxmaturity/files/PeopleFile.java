package org.cxmaturity.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                () -> People.read(name(), Files.exists(file) ? Files.readAllLines(file) : List.of()));
    }

    @Override
    public <T> Result<T> change(Function<People, Result<T>> change) {
        return FileProblems.caught(() -> {
            try (LedgerLock held = LedgerLock.on(lock)) {
                return people().then(people -> {
                    String before = people.text();
                    return change.apply(people)
                            .then(value -> FileProblems.caught(() -> {
                                if (!people.text().equals(before)) {
                                    DurableFile.write(file, people.text().getBytes(StandardCharsets.UTF_8));
                                }
                                return Result.done(value);
                            }));
                });
            }
        });
    }
}
