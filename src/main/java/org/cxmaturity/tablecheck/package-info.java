/**
 * What can be said of a rule base without an organisation: gaps, overlaps, rows that never matter, actions that nobody is advised
 * to take. Owns the findings of a check. Pure but for KIE DMN, which looks for gaps and overlaps; one class knows it. May import
 * {@code model}, {@code tables}, {@code workbook} and KIE DMN.
 */
@NullMarked
package org.cxmaturity.tablecheck;

import org.jspecify.annotations.NullMarked;
