package org.cxmaturity.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a ledger had come on a day, to be published or kept by others: the format {@code cx-maturity/ledger-head/v1}. Signed, it
 * says who stands for it.
 *
 * @param ledger the hash of the ledger's first record, by which it is told from other ledgers
 * @param head the hash of the last record
 * @param tree how many records, and the root of the tree over them
 * @param on the day, in the word of whoever made it
 * @param key the digest of the public key that the signature checks against, or null
 * @param signature the signature in base 64, or null
 */
public record LedgerHead(
        Hash ledger,
        Hash head,
        TreeRoot tree,
        LocalDate on,
        @Nullable Hash key,
        @Nullable String signature) {
    static final String SCHEMA = "cx-maturity/ledger-head/v1";

    /** The same, signed. */
    public LedgerHead signed(SignatureKeys.Signer signer) {
        LedgerHead by = new LedgerHead(ledger, head, tree, on, signer.id(), null);
        return new LedgerHead(ledger, head, tree, on, signer.id(), signer.sign(by.digest()));
    }

    /** What is signed: the hash of the document without its signature, in canonical form. */
    Hash digest() {
        ObjectNode document = json();
        document.remove("signature");
        return Hash.of(CanonicalJson.bytes(document));
    }

    /** Reads a head; where there are keys, it has to be signed by one of them. */
    static Result<LedgerHead> read(NamedContent file, List<SignatureKeys.Verifier> keys) {
        return StrictDocument.read(file, "the head of a ledger")
                .then(document -> document.schema().equals(SCHEMA)
                        ? document.as(LedgerHead::of, LedgerHead::json)
                        : refused(file.name() + " schema", '"' + document.schema() + '"', SCHEMA))
                .then(head -> keys.isEmpty() || head.isSignedBy(keys)
                        ? Result.done(head)
                        : refused(file.name(), head.wrongSignature(keys), "a signature by " + ids(keys)));
    }

    private String wrongSignature(List<SignatureKeys.Verifier> keys) {
        if (key == null) {
            return "no signature";
        }
        boolean known = keys.stream().anyMatch(each -> each.id().equals(key));
        return known ? "a signature that is wrong" : "a signature by another key, " + key;
    }

    private static String ids(List<SignatureKeys.Verifier> keys) {
        return keys.stream().map(each -> each.id().toString()).collect(Collectors.joining(" or "));
    }

    private static <T> Result<T> refused(String place, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(place, found, expected, null));
    }

    private boolean isSignedBy(List<SignatureKeys.Verifier> keys) {
        return signature != null
                && keys.stream().anyMatch(each -> each.id().equals(key) && each.verifies(digest(), signature));
    }

    private static LedgerHead of(JsonNode document) {
        return new LedgerHead(
                LedgerProof.hash(document.path("ledger")),
                LedgerProof.hash(document.path("head")),
                new TreeRoot(document.path("size").asLong(-1), LedgerProof.hash(document.path("root"))),
                day(AuditRecord.text(document, "on")),
                document.has("key") ? LedgerProof.hash(document.path("key")) : null,
                document.path("signature")
                        .stringValueOpt()
                        .filter(SignatureKeys::isSignature)
                        .orElse(null));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return LocalDate.EPOCH;
        }
    }

    private ObjectNode json() {
        ObjectNode document = JsonDocuments.object();
        document.put("schema", SCHEMA).put("ledger", ledger.toString()).put("on", on.toString());
        document.put("size", tree.size())
                .put("head", head.toString())
                .put("root", tree.root().toString());
        Optional.ofNullable(key).ifPresent(id -> document.put("key", id.toString()));
        Optional.ofNullable(signature).ifPresent(text -> document.put("signature", text));
        return document;
    }

    /** The document that is published. */
    public String document() {
        return JsonDocuments.pretty(json());
    }
}
