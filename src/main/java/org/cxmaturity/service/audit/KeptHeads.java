package org.cxmaturity.service.audit;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.PublishedHead;
import org.cxmaturity.audit.SignatureKeys;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;

/**
 * Heads of a ledger that somebody kept or was given.
 *
 * @param hashes each of a last record, or the root of a tree
 * @param documents each the document of a head
 * @param keys public keys (X.509, PEM) of which one must have signed each document; none, and signatures are not checked
 */
public record KeptHeads(List<Hash> hashes, List<NamedContent> documents, List<NamedContent> keys) {
    /** No head. */
    public static final KeptHeads NONE = new KeptHeads(List.of(), List.of(), List.of());

    public KeptHeads {
        hashes = List.copyOf(hashes);
        documents = List.copyOf(documents);
        keys = List.copyOf(keys);
    }

    /** All of them; refused where one is none, or not signed as it has to be. */
    Result<List<PublishedHead>> read() {
        return Result.all(keys.stream().map(SignatureKeys::verifier))
                .then(verifiers -> Result.all(documents.stream().map(each -> PublishedHead.read(each, verifiers))))
                .map(read -> Stream.concat(hashes.stream().map(PublishedHead::of), read.stream())
                        .toList());
    }
}
