/**
 * The audit ledger: records in canonical JSON, each chained to the one before it by SHA-256; the archive of what records
 * rest on; the file of people's names; verification of a ledger; the tree over its records, heads to publish and proofs to
 * hand over; comparison of records, provenance. Owns the formats of these and the ports by which they are kept. May import
 * {@code model} and Jackson; takes days, instants, salts and keys as arguments.
 */
@NullMarked
package org.cxmaturity.audit;

import org.jspecify.annotations.NullMarked;
