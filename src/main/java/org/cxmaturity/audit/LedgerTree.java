package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/**
 * A ledger's records as the leaves of a Merkle tree, each by the bytes of its line without its end, and what can be shown by it. No
 * record is among them that does not stand in the ledger's chain.
 */
public final class LedgerTree {
    private final String ledger;
    private final MerkleTree tree;
    private final HashList records;

    LedgerTree(String ledger, MerkleTree tree, HashList records) {
        this.ledger = ledger;
        this.tree = tree;
        this.records = records;
    }

    /** How many records there are. */
    public long size() {
        return tree.size();
    }

    /** The ledger as it was with so many records, at most as many as there are. */
    public TreeRoot root(long size) {
        return new TreeRoot(size, tree.root((int) size));
    }

    /**
     * The same, refused where there were never so many.
     *
     * @param wanted what was asked with the number
     */
    public Result<TreeRoot> root(Input wanted, long size) {
        return size >= 1 && size <= tree.size()
                ? Result.done(root(size))
                : Result.refused(Fault.INPUT, new Problem(wanted, size + " records", words(size), null));
    }

    /** The ledger as it was when a head was published; refused where it never was as the head says. */
    public Result<TreeRoot> root(Input wanted, PublishedHead head) {
        for (int size = tree.size(); size > 0; size--) {
            TreeRoot root = root(size);
            if (head.isOf(record(size), root) && !head.isOfAnother(record(1))) {
                return Result.done(root);
            }
        }
        return Result.refused(
                Fault.INPUT,
                new Problem(wanted, "a head " + head.words(), "a head that " + ledger + " once had", null));
    }

    private Hash record(int number) {
        return Hash.ofDigest(records.get(number - 1));
    }

    /** The head of all records, of which there has to be one. */
    public LedgerHead head(LocalDate on) {
        return new LedgerHead(record(1), record(tree.size()), root(tree.size()), on, null, null);
    }

    /**
     * Shows that a record stands in the ledger.
     *
     * @param line the record's line, without its end
     * @param number its number, at most the tree's size
     */
    InclusionProof inclusion(byte[] line, long number, TreeRoot in) {
        return new InclusionProof(
                new String(line, StandardCharsets.UTF_8), number - 1, in, tree.path((int) number - 1, (int) in.size()));
    }

    /** Shows that a later ledger begins with an earlier one. */
    public ConsistencyProof consistency(TreeRoot earlier, TreeRoot later) {
        return new ConsistencyProof(earlier, later, tree.extension((int) earlier.size(), (int) later.size()));
    }

    /** What its root was with so many records, in words. */
    String words(long size) {
        return size < 1 || size > tree.size()
                ? "1 to " + tree.size() + " records, so many has " + ledger
                : root(size).root() + ", the root of " + ledger + " then";
    }
}
