package org.cxmaturity.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162, section 2.1, over SHA-256: a leaf is the hash of a zero byte and its data, an inner node that of a one
 * byte and the two below it. Whoever knows a root can be shown that one leaf belongs to it, and that the tree of an earlier root was
 * its beginning, by some ten to twenty hashes and without the other leaves. Every number of leaves that there has been has its root.
 */
final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** By level, from 0: the hashes of all full subtrees of so many leaves as two to the level's power. */
    private final List<HashList> full = new ArrayList<>(List.of(new HashList()));

    /** The hash of a leaf with such data. */
    static byte[] leaf(byte[] bytes, int from, int length) {
        MessageDigest digest = Hash.sha256();
        digest.update(LEAF);
        digest.update(bytes, from, length);
        return digest.digest();
    }

    /** The hash of the node above two others. */
    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Hash.sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Adds a leaf by its hash. */
    void add(byte[] leaf) {
        byte[] hash = leaf;
        for (int level = 0; ; level++) {
            if (level == full.size()) {
                full.add(new HashList());
            }
            HashList row = full.get(level);
            row.add(hash);
            if (row.size() % 2 != 0) {
                return;
            }
            hash = node(row.get(row.size() - 2), hash);
        }
    }

    /** How many leaves there are. */
    int size() {
        return full.get(0).size();
    }

    /** The root of the first so many leaves. */
    Hash root(int leaves) {
        return Hash.ofDigest(leaves == 0 ? Hash.sha256().digest() : subtree(0, leaves));
    }

    /**
     * The hashes by which a leaf leads to the root of the first so many, from the leaf upwards.
     *
     * @param index the leaf's number, from 0, less than {@code leaves}
     */
    List<Hash> path(int index, int leaves) {
        List<Hash> path = new ArrayList<>();
        path(index, 0, leaves, path);
        return path;
    }

    private void path(int index, int from, int to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + largestPowerBelow(to - from);
        boolean left = index < middle;
        path(index, left ? from : middle, left ? middle : to, path);
        path.add(Hash.ofDigest(left ? subtree(middle, to) : subtree(from, middle)));
    }

    /**
     * The hashes from which both the root of the first so many leaves and that of more of them follow.
     *
     * @param earlier at least 1
     * @param leaves at least as many
     */
    List<Hash> extension(int earlier, int leaves) {
        List<Hash> path = new ArrayList<>();
        extension(earlier, 0, leaves, true, path);
        return path;
    }

    private void extension(int earlier, int from, int to, boolean known, List<Hash> path) {
        if (earlier == to) {
            if (!known) {
                path.add(Hash.ofDigest(subtree(from, to)));
            }
            return;
        }
        int middle = from + largestPowerBelow(to - from);
        if (earlier <= middle) {
            extension(earlier, from, middle, known, path);
            path.add(Hash.ofDigest(subtree(middle, to)));
        } else {
            extension(earlier, middle, to, false, path);
            path.add(Hash.ofDigest(subtree(from, middle)));
        }
    }

    /** The hash over leaves from one to before another; where they are a power of two, they start at a multiple of it. */
    private byte[] subtree(int from, int to) {
        int leaves = to - from;
        if (Integer.bitCount(leaves) == 1) {
            return full.get(Integer.numberOfTrailingZeros(leaves)).get(from / leaves);
        }
        int middle = from + largestPowerBelow(leaves);
        return node(subtree(from, middle), subtree(middle, to));
    }

    /** The largest power of two that is less than a number above 1. */
    private static int largestPowerBelow(int number) {
        return Integer.highestOneBit(number - 1);
    }
}
