/**
 * What can be said of tables without an organisation: references that lead nowhere, gaps, overlaps, rows that never matter,
 * actions that nobody is advised to take. Owns the findings of a check and the checks without which nothing is assessed. Pure
 * but for KIE DMN, which looks for gaps and overlaps; one class knows it. May import {@code speech}, {@code lookup}, {@code
 * conditions}, {@code model}, {@code tables}, {@code tablespec}, and KIE DMN.
 */
@NullMarked
package org.cxmaturity.tablecheck;

import org.jspecify.annotations.NullMarked;
