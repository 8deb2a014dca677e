package org.cxmaturity.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerLineReader.ReadLine;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;
import tools.jackson.core.JacksonException;

/**
 * Reads the records of a ledger, and follows its chain as far as it reads: no record is handed out that does not stand in it.
 */
public final class LedgerRecords {
    private static final int LEAST_PREFIX = 8;

    private final LedgerStore ledger;
    private final LedgerWatch watch;

    /** A reader that says how far it has come, and what it notices. */
    public LedgerRecords(LedgerStore ledger, LedgerWatch watch) {
        this.ledger = ledger;
        this.watch = watch;
    }

    private interface Visitor {
        /** Looks at a line; false where no other is wanted. */
        Result<Boolean> visit(ReadLine line, byte[] bytes);
    }

    /**
     * What is made of each record, first to last, or of those in whose canonical form one of some texts stands: to read JSON takes many
     * times as long as to look for a text. The first refusal ends it.
     *
     * @param texts the texts; none for every record
     * @param of what is made of a record, if anything
     */
    public <T> Result<List<T>> each(List<String> texts, Function<AuditRecord, Result<Optional<T>>> of) {
        List<ByteSearch> wanted = texts.stream().map(ByteSearch::new).toList();
        List<T> all = new ArrayList<>();
        Visitor visitor =
                (line, bytes) -> wanted.isEmpty() || wanted.stream().anyMatch(text -> holds(line, bytes, text))
                        ? record(line, bytes).then(of).map(made -> {
                            made.ifPresent(all::add);
                            return true;
                        })
                        : Result.done(true);
        return visit(visitor).map(end -> all);
    }

    private static boolean holds(ReadLine read, byte[] bytes, ByteSearch text) {
        LedgerLine line = read.known();
        return text.in(bytes, read.start() + line.from(), read.start() + line.to()) >= 0;
    }

    /**
     * The record of a number, or of a hash's first eight or more digits; refused where there is no such record, or more than one.
     */
    public Result<AuditRecord> find(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        String prefix = wanted.startsWith(Hash.PREFIX) ? wanted.substring(Hash.PREFIX.length()) : wanted;
        List<AuditRecord> byHash = new ArrayList<>();
        List<AuditRecord> byNumber = new ArrayList<>();
        Visitor visitor = (read, bytes) -> {
            LedgerLine line = read.known();
            boolean numbered = wanted.equals(Long.toString(line.sequence()));
            boolean hashed =
                    prefix.length() >= LEAST_PREFIX && line.hash().hex().startsWith(prefix);
            if (!numbered && !hashed) {
                return Result.done(true);
            }
            return record(read, bytes).map(record -> {
                (numbered ? byNumber : byHash).add(record);
                return !numbered;
            });
        };
        return visit(visitor).then(end -> {
            List<AuditRecord> found = byNumber.isEmpty() ? byHash : byNumber;
            return found.size() == 1 ? Result.done(found.get(0)) : notFound(id, prefix, found.size());
        });
    }

    /** The records as the leaves of a tree. */
    public Result<LedgerTree> tree() {
        MerkleTree tree = new MerkleTree();
        HashList hashes = new HashList();
        return visit((read, bytes) -> {
                    tree.add(MerkleTree.leaf(bytes, read.start(), read.length()));
                    hashes.add(read.known().hash().bytes());
                    return Result.done(true);
                })
                .map(end -> new LedgerTree(ledger.name(), tree, hashes));
    }

    /** Shows that a record, which has to be one of the tree's, stands in the ledger as it was with so many records. */
    public Result<InclusionProof> proof(AuditRecord record, LedgerTree tree, TreeRoot in) {
        if (record.sequence() > in.size()) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            Input.LEDGER_HEAD,
                            in.size() + " records, before record " + record.sequence(),
                            "a head of " + ledger.name() + " with that record",
                            null));
        }
        List<byte[]> lines = new ArrayList<>();
        return visit((read, bytes) -> {
                    if (read.known().sequence() != record.sequence()) {
                        return Result.done(true);
                    }
                    lines.add(Arrays.copyOfRange(bytes, read.start(), read.start() + read.length()));
                    return Result.done(false);
                })
                .map(end -> tree.inclusion(lines.get(0), record.sequence(), in));
    }

    private Result<AuditRecord> notFound(String id, String prefix, int found) {
        return Result.refused(
                Fault.INPUT,
                new Problem(
                                ledger.name(),
                                found > 1 ? found + " records whose hash begins with " + prefix : "no record " + id,
                                "the number of a record, or eight or more first digits of its hash",
                                null)
                        .with(new Remedy(Remedy.Kind.LIST_RECORDS, ledger.name())));
    }

    private Result<AuditRecord> record(ReadLine read, byte[] bytes) {
        LedgerLine line = read.known();
        AuditRecord record;
        try {
            record = AuditRecord.of(line, bytes, read.start());
        } catch (JacksonException notJson) {
            return refused(read.number(), "a record that is not JSON", "a record as it was written");
        }
        return record.isOfKnownForm()
                ? Result.done(record)
                : refused(
                        read.number(),
                        "a record of the form \"" + record.schema() + '"',
                        RecordDocument.SCHEMA + ", the form that this version reads");
    }

    /** Visits every line up to the last that has an end, as far as all stand in the chain. */
    private Result<Boolean> visit(Visitor visitor) {
        return ledger.exists()
                ? ledger.read(bytes -> visit(bytes, visitor))
                : Result.refused(Fault.INPUT, new Problem(ledger.name(), "no file", "a ledger", null));
    }

    private Result<Boolean> visit(LedgerStore.Bytes bytes, Visitor visitor) throws IOException {
        LedgerChain chain = new LedgerChain(bytes);
        Result<Boolean> more = Result.done(true);
        try (LedgerLineReader lines = new LedgerLineReader(bytes, 0, 0)) {
            for (List<ReadLine> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
                for (ReadLine line : batch) {
                    LedgerFault fault = chain.fault(line);
                    if (fault != null && fault.kind() == Kind.TORN) {
                        watch.noticed(problem(fault.line(), fault.found(), fault.expected()));
                        return more;
                    }
                    if (fault != null) {
                        return refused(fault.line(), fault.found(), fault.expected());
                    }
                    chain.accept(line.known());
                    more = visitor.visit(line, lines.bytes());
                    if (!more.either(wanted -> wanted, refused -> false)) {
                        return more;
                    }
                    watch.at(line.nextOffset(), bytes.size());
                }
            }
        }
        return more;
    }

    private <T> Result<T> refused(long line, String found, String expected) {
        return Result.refused(Fault.INPUT, problem(line, found, expected));
    }

    private Problem problem(long line, String found, String expected) {
        return new Problem(ledger.name() + ":" + line, found, expected, null)
                .with(new Remedy(Remedy.Kind.VERIFY_LEDGER, ledger.name()));
    }
}
