/**
 * What the conditions of decision tables admit, as sets: the values that a cell admits, what a row's conditions admit together, and
 * the cases of a table of which one row has to decide each. Intersection, inclusion, emptiness, and the first case that no row
 * admits. Pure. May import {@code tables} and {@code tablespec}.
 */
@NullMarked
package org.cxmaturity.conditions;

import org.jspecify.annotations.NullMarked;
