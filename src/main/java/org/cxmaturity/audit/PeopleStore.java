package org.cxmaturity.audit;

import java.util.function.Function;
import org.cxmaturity.model.Result;

/** Where the people are kept whom a ledger's records mean. */
public interface PeopleStore {
    /** What people call the store, such as its path; problems name it so. */
    String name();

    /** The people, also where something is wrong with some of the lines; none where nobody was named yet. */
    Result<People> people();

    /** The same; the watch is told what is wrong with lines. */
    default Result<People> people(LedgerWatch watch) {
        return people().map(people -> {
            people.problems().forEach(watch::noticed);
            return people;
        });
    }

    /** Changes them while nobody else writes to the ledger; the change is not lost when the machine stops the next moment. */
    <T> Result<T> change(Function<People, Result<T>> change);
}
