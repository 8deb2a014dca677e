package org.cxmaturity.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * Where one ledger is kept: its lines, the archive of what its records rest on, and the people whom they mean. What fails in
 * reading or writing is given as a refusal that names the place.
 */
public interface LedgerStore {
    /** What people call the ledger, such as its path; problems name it so. */
    String name();

    /** Whether there is such a ledger, be it without a record. */
    boolean exists();

    /** Reads the ledger; what the reading fails with is a refusal like any other. */
    <T> Result<T> read(Reading<T> reading);

    /**
     * Adds a line while nobody else adds one. What was acknowledged so is not lost when the machine stops the next moment; a last
     * line that was never finished is kept elsewhere. Refused, and nothing added, where the last line is no intact record.
     */
    Result<Appended> append(LineMaker maker);

    /** What was left of records that were never finished, each under the name of the place where it was set aside. */
    Result<List<NamedContent>> unfinished();

    /** What its records rest on. */
    ContentStore archive();

    /** The people whom its records mean. */
    PeopleStore people();

    /** The bytes of a ledger: one line after the other. */
    interface Bytes {
        /** How many there are. */
        long size();

        /** All of them from an offset on. */
        InputStream from(long offset) throws IOException;
    }

    /** What is made of a ledger's bytes. */
    interface Reading<T> {
        /** Makes it. */
        Result<T> of(Bytes bytes) throws IOException;
    }

    /** Makes the line that comes next. */
    interface LineMaker {
        /** The line after the last record; after null, the first. What is refused is not added. */
        Result<NewLine> after(@Nullable AuditRecord last);
    }

    /**
     * A record that was added.
     *
     * @param sequence its number
     * @param hash its hash, the ledger's new head
     * @param torn where the bytes of a record that was never finished were set aside, if there were any
     */
    record Appended(long sequence, Hash hash, Optional<String> torn) {}
}
