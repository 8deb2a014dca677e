package org.cxmaturity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows that a ledger only grew: that its records of an earlier time are its first ones now, unchanged and in their order (RFC 9162,
 * section 2.1.4). The format {@code cx-maturity/consistency-proof/v1}.
 *
 * @param path the hashes from which both roots follow
 */
public record ConsistencyProof(TreeRoot earlier, TreeRoot later, List<Hash> path) implements LedgerProof {
    static final String SCHEMA = "cx-maturity/consistency-proof/v1";

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    @Override
    public List<TreeRoot> roots() {
        return List.of(earlier, later);
    }

    @Override
    public boolean holds() {
        if (earlier.size() < 1 || earlier.size() > later.size()) {
            return false;
        }
        if (earlier.size() == later.size()) {
            return path.isEmpty() && earlier.root().equals(later.root());
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(earlier.size()) == 1) {
            hashes.add(0, earlier.root());
        }
        return !hashes.isEmpty() && holds(hashes);
    }

    private boolean holds(List<Hash> hashes) {
        int common = Long.numberOfTrailingZeros(earlier.size());
        long node = earlier.size() - 1 >> common;
        long last = later.size() - 1 >> common;
        byte[] before = hashes.get(0).bytes();
        byte[] after = before;
        for (Hash each : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (node % 2 == 1 || node == last) {
                before = MerkleTree.node(each.bytes(), before);
                after = MerkleTree.node(each.bytes(), after);
                while (node % 2 == 0 && node != 0) {
                    node /= 2;
                    last /= 2;
                }
            } else {
                after = MerkleTree.node(after, each.bytes());
            }
            node /= 2;
            last /= 2;
        }
        return last == 0
                && Arrays.equals(before, earlier.root().bytes())
                && Arrays.equals(after, later.root().bytes());
    }

    static ConsistencyProof of(JsonNode document) {
        return new ConsistencyProof(
                tree(document.path("earlier")),
                tree(document.path("later")),
                LedgerProof.hashes(document.path("path")));
    }

    private static TreeRoot tree(JsonNode node) {
        return new TreeRoot(node.path("size").asLong(-1), LedgerProof.hash(node.path("root")));
    }

    JsonNode json() {
        ObjectNode document = JsonDocuments.object();
        document.put("schema", SCHEMA);
        put(document.putObject("earlier"), earlier);
        put(document.putObject("later"), later);
        ArrayNode hashes = document.putArray("path");
        path.forEach(each -> hashes.add(each.toString()));
        return document;
    }

    private static void put(ObjectNode node, TreeRoot tree) {
        node.put("size", tree.size()).put("root", tree.root().toString());
    }

    @Override
    public String document() {
        return JsonDocuments.pretty(json());
    }
}
