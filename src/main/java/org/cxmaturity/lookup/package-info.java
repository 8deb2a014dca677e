/**
 * The index by which rules look rows up: no look-up goes through a table's rows one by one. Knows no workbook library and
 * no rule engine. May import {@code conditions}, {@code model}, {@code tables} and {@code tablespec}.
 */
@NullMarked
package org.cxmaturity.lookup;

import org.jspecify.annotations.NullMarked;
