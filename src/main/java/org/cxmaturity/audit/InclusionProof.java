package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows that a record stands in a ledger, without the other records (RFC 9162, section 2.1.3): the format
 * {@code cx-maturity/inclusion-proof/v1}.
 *
 * @param line the record's line as it stands in the ledger, byte for byte in UTF-8, without its end: the data of its leaf
 * @param index the leaf's number, from 0: the record's number less one
 * @param tree the ledger in which it stands
 * @param path the hashes that lead from its leaf to the root, upwards
 */
public record InclusionProof(String line, long index, TreeRoot tree, List<Hash> path) implements LedgerProof {
    static final String SCHEMA = "cx-maturity/inclusion-proof/v1";

    public InclusionProof {
        path = List.copyOf(path);
    }

    @Override
    public List<TreeRoot> roots() {
        return List.of(tree);
    }

    /** The record; empty where the line is none, or does not give its own hash. */
    public Optional<AuditRecord> record() {
        return AuditRecord.intact(bytes());
    }

    byte[] bytes() {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean holds() {
        if (index < 0 || index >= tree.size()) {
            return false;
        }
        byte[] bytes = bytes();
        byte[] hash = MerkleTree.leaf(bytes, 0, bytes.length);
        long node = index;
        long last = tree.size() - 1;
        for (Hash each : path) {
            if (last == 0) {
                return false;
            }
            if (node % 2 == 1 || node == last) {
                hash = MerkleTree.node(each.bytes(), hash);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                hash = MerkleTree.node(hash, each.bytes());
            }
            node /= 2;
            last /= 2;
        }
        return last == 0 && Arrays.equals(hash, tree.root().bytes());
    }

    static InclusionProof of(JsonNode document) {
        return new InclusionProof(
                AuditRecord.text(document, "line"),
                document.path("index").asLong(-1),
                new TreeRoot(document.path("size").asLong(-1), LedgerProof.hash(document.path("root"))),
                LedgerProof.hashes(document.path("path")));
    }

    JsonNode json() {
        ObjectNode document = JsonDocuments.object();
        document.put("schema", SCHEMA).put("index", index).put("size", tree.size());
        document.put("root", tree.root().toString());
        ArrayNode hashes = document.putArray("path");
        path.forEach(each -> hashes.add(each.toString()));
        return document.put("line", line);
    }

    @Override
    public String document() {
        return JsonDocuments.pretty(json());
    }
}
