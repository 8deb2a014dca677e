/**
 * Two editions of decision tables held against each other: what differs by meaning, what of it can be undone alone, and
 * what the differences do to organisations. Pure: reads no file and runs no rule. May import {@code model},
 * {@code tables}, {@code tablespec} and {@code workbook}.
 */
@NullMarked
package org.cxmaturity.comparison;

import org.jspecify.annotations.NullMarked;
