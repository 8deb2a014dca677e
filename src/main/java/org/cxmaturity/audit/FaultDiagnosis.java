package org.cxmaturity.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerLineReader.ReadLine;
import org.jspecify.annotations.Nullable;

/** Tells from the rest of a ledger what was done to it, where the first line that does not fit is known. */
final class FaultDiagnosis {
    private final LedgerStore.Bytes ledger;
    private final long expected;
    private final Hash previous;

    /**
     * A diagnosis.
     *
     * @param expected the number of the record that should have come
     * @param previous the hash of the one before it
     */
    FaultDiagnosis(LedgerStore.Bytes ledger, long expected, Hash previous) {
        this.ledger = ledger;
        this.expected = expected;
        this.previous = previous;
    }

    /** An intact record, and where it stands. */
    private record Found(LedgerLine line, long number, long offset) {}

    /** What the line that does not fit comes from. */
    LedgerFault of(ReadLine at) throws IOException {
        LedgerLine line = at.line();
        if (line == null || !at.intact()) {
            return damaged(at, line);
        }
        Found found = new Found(line, at.number(), at.offset());
        long after = at.nextOffset();
        if (line.sequence() > expected) {
            return ahead(found, after);
        }
        return line.sequence() < expected ? behind(found, after) : unchained(found, after);
    }

    private LedgerFault damaged(ReadLine at, @Nullable LedgerLine line) throws IOException {
        Found next = next(at.nextOffset(), at.number());
        if (next != null && continues(next.line())) {
            return fault(
                    Kind.INSERTED,
                    at.number(),
                    at.offset(),
                    line == null ? "a line that is no record" : "a record that does not check",
                    "record " + expected + ", which stands on the next line");
        }
        return fault(
                Kind.ALTERED,
                at.number(),
                at.offset(),
                line == null ? "a line that is not in a ledger's form" : "a record whose bytes do not give its hash",
                line == null ? "record " + expected + " in canonical form" : "bytes that give " + line.hash());
    }

    /** A later record stands here: it was moved or copied here, or those between were removed. */
    private LedgerFault ahead(Found found, long after) throws IOException {
        long sequence = found.line().sequence();
        Found again = first(after, found.number(), each -> each.line().sequence() == sequence);
        if (again != null) {
            return inserted(found, again);
        }
        Found missed = first(after, found.number(), each -> continues(each.line()));
        if (missed == null) {
            String gone =
                    sequence - expected == 1 ? "record " + expected : "records " + expected + " to " + (sequence - 1);
            return fault(Kind.REMOVED, found, "record " + sequence, gone + " before it");
        }
        Found before = first(
                0,
                0,
                each -> each.line().sequence() == sequence - 1
                        && each.line().hash().equals(found.line().previous()));
        return before == null
                ? fault(Kind.INSERTED, found, "a record made up, numbered " + sequence, "record " + expected)
                : fault(
                        Kind.REORDERED,
                        found,
                        "record " + sequence,
                        "record " + expected + ", which stands on line " + missed.number());
    }

    /** An earlier number stands here again: of the two, the one that the next record does not name is not the ledger's. */
    private LedgerFault behind(Found found, long after) throws IOException {
        long sequence = found.line().sequence();
        Found first = first(0, 0, each -> each.line().sequence() == sequence);
        if (first == null) {
            throw new IllegalStateException("record " + sequence + " checked a moment ago");
        }
        Found next = first(after, found.number(), each -> each.line().sequence() == sequence + 1);
        boolean chained = next != null
                && next.line().previous().equals(found.line().hash())
                && !found.line().hash().equals(first.line().hash());
        return chained ? inserted(first, found) : inserted(found, first);
    }

    private static LedgerFault inserted(Found extra, Found own) {
        boolean copy = extra.line().hash().equals(own.line().hash());
        long sequence = extra.line().sequence();
        return new LedgerFault(
                Kind.INSERTED,
                extra.number(),
                extra.offset(),
                sequence,
                copy ? "a copy of record " + sequence : "a record made up, numbered " + sequence,
                "record " + sequence + " on line " + own.number() + " alone");
    }

    /** The right number, but made after another record: that one, or this one, was made anew. */
    private LedgerFault unchained(Found found, long after) throws IOException {
        Found next = next(after, found.number());
        boolean goesOn =
                next != null && next.line().previous().equals(found.line().hash());
        Found before = goesOn && expected > 1 ? first(0, 0, each -> each.number() == found.number() - 1) : null;
        if (before != null) {
            return new LedgerFault(
                    Kind.ALTERED,
                    before.number(),
                    before.offset(),
                    expected - 1,
                    "a record made anew, " + before.line().hash(),
                    found.line().previous() + ", which record " + expected + " was made after");
        }
        String doubt = next == null && expected > 1 ? "; this record or the one before it was made anew" : "";
        return fault(
                Kind.ALTERED, found, "a record made after " + found.line().previous() + doubt, "after " + previous);
    }

    private boolean continues(LedgerLine line) {
        return line.sequence() == expected && line.previous().equals(previous);
    }

    private LedgerFault fault(Kind kind, Found found, String what, String instead) {
        return fault(kind, found.number(), found.offset(), what, instead);
    }

    private LedgerFault fault(Kind kind, long number, long offset, String found, String instead) {
        return new LedgerFault(kind, number, offset, expected, found, instead);
    }

    private @Nullable Found next(long offset, long linesBefore) throws IOException {
        Found found = first(offset, linesBefore, each -> true);
        return found != null && found.number() == linesBefore + 1 ? found : null;
    }

    /** The first intact record from an offset on of which something is true. */
    private @Nullable Found first(long offset, long linesBefore, Predicate<Found> wanted) throws IOException {
        try (LedgerLineReader lines = new LedgerLineReader(ledger, offset, linesBefore)) {
            for (List<ReadLine> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
                for (ReadLine each : batch) {
                    LedgerLine line = each.intact() ? each.line() : null;
                    Found found = line == null ? null : new Found(line, each.number(), each.offset());
                    if (found != null && wanted.test(found)) {
                        return found;
                    }
                }
            }
            return null;
        }
    }
}
