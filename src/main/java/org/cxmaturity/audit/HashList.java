package org.cxmaturity.audit;

import java.util.Arrays;

/** Hashes by number, from 0, in as little room as they need: a ledger may have a million records. */
final class HashList {
    private static final int BYTES = 32;

    private byte[] all = new byte[64 * BYTES];
    private int size;

    void add(byte[] hash) {
        int from = size * BYTES;
        if (from == all.length) {
            all = Arrays.copyOf(all, 2 * all.length);
        }
        System.arraycopy(hash, 0, all, from, BYTES);
        size++;
    }

    byte[] get(int at) {
        if (at >= size) {
            throw new IndexOutOfBoundsException(at);
        }
        return Arrays.copyOfRange(all, at * BYTES, (at + 1) * BYTES);
    }

    int size() {
        return size;
    }
}
