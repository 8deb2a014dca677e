/**
 * A draft of decision tables: the rows of a base and the edits that were made to them, by row and cell. Owns how an edit is applied,
 * reversed and written down, what a draft differs in from its base, and what is wrong with it by the rules of the reader. Reads and
 * writes nothing outside. May import {@code model}, {@code tables} and {@code tablespec}.
 */
@NullMarked
package org.cxmaturity.drafting;

import org.jspecify.annotations.NullMarked;
