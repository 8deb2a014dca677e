/**
 * The rule base: DRL sources compiled to an executable model, typed rows joined to it, its digest and version, and the
 * second, stock path by which Drools applies the workbooks itself. May import {@code model}, {@code tables},
 * {@code tablespec}, {@code lookup}, {@code workbook}, {@code tablecheck} and Drools.
 */
@NullMarked
package org.cxmaturity.rulebase;

import org.jspecify.annotations.NullMarked;
