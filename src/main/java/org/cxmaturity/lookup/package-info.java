/**
 * The index by which rules look rows up, so that no look-up reads a whole table. Knows no workbook library and no rule engine.
 * May import {@code speech}, {@code conditions}, {@code model}, {@code tables} and {@code tablespec}.
 */
@NullMarked
package org.cxmaturity.lookup;

import org.jspecify.annotations.NullMarked;
