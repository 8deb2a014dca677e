package org.cxmaturity.audit;

import java.util.List;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * What somebody kept of a ledger, to hold the ledger or a proof against: a bare hash, or the document of a head.
 *
 * @param hash of the last record then, or the root of the tree then; of a document, the root
 * @param document the document, or null
 * @param signatureChecked whether its signature was checked with a key
 */
public record PublishedHead(Hash hash, @Nullable LedgerHead document, boolean signatureChecked) {
    /** A bare hash. */
    public static PublishedHead of(Hash hash) {
        return new PublishedHead(hash, null, false);
    }

    /** The document of a head; where there are keys, it has to be signed by one of them. */
    public static Result<PublishedHead> read(NamedContent file, List<SignatureKeys.Verifier> keys) {
        return LedgerHead.read(file, keys)
                .map(head -> new PublishedHead(head.tree().root(), head, !keys.isEmpty()));
    }

    /** Whether it is of a ledger that has come so far. */
    boolean isOf(Hash last, TreeRoot tree) {
        return document == null
                ? hash.equals(last) || hash.equals(tree.root())
                : document.head().equals(last) && document.tree().equals(tree);
    }

    /** Whether it is of a ledger of which the root alone is known. */
    boolean isOf(TreeRoot tree) {
        return document == null ? hash.equals(tree.root()) : document.tree().equals(tree);
    }

    /** Whether it is of another ledger than the one that begins with that record. */
    boolean isOfAnother(Hash first) {
        return document != null && !document.ledger().equals(first);
    }

    /** Which head it is, in words. */
    public String words() {
        return document == null
                ? hash.toString()
                : "of " + document.on() + ", over "
                        + (document.tree().size() == 1
                                ? "1 record"
                                : document.tree().size() + " records")
                        + ", root " + hash;
    }
}
