package org.cxmaturity.audit;

/**
 * A ledger when it had so many records, as the root of the Merkle tree over them ({@link MerkleTree}).
 *
 * @param size how many records
 */
public record TreeRoot(long size, Hash root) {}
