/**
 * A backup as a file: a zip of one entry of JSON lines for each table, and a manifest with counts and digests. Owns the format, and knows
 * no database: a value is text, or null. Nothing is read out of a file that was not checked whole. May import {@code model} and Jackson.
 */
@NullMarked
package org.cxmaturity.backup;

import org.jspecify.annotations.NullMarked;
