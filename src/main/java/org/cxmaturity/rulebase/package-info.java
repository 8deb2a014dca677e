/**
 * The rule base: DRL compiled to an executable model, typed rows joined to it, its digest and version, the cache of rows;
 * the second path, by which stock Drools applies the workbooks itself; the build's programs that compile rules and write
 * the workbook of a new table. May import {@code model}, {@code tables}, {@code tablespec}, {@code lookup}, {@code
 * workbook}, {@code tablecheck} and Drools.
 */
@NullMarked
package org.cxmaturity.rulebase;

import org.jspecify.annotations.NullMarked;
