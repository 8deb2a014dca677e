/**
 * The audit ledger: records in canonical JSON, each chained to the one before it by SHA-256; what stands beside them (the archive
 * of what they rest on, the file of people's names); what can be said of a ledger that was tampered with. Owns the files of a
 * ledger and their durability. May import {@code model} and Jackson; asks for no clock, no chance and no environment: days,
 * instants, salts and keys are handed in.
 */
@NullMarked
package org.cxmaturity.audit;

import org.jspecify.annotations.NullMarked;
