/**
 * Two editions of the decision tables compared: what differs by meaning, which differences can be undone alone, and what
 * they change for organisations. Two assessments of an organisation compared: what differs, by facts or by rules, down
 * to the fact and the cell; and when to assess again. Pure: reads no file and runs no rule. May import {@code model}, {@code
 * tables}, {@code tablespec}, {@code workbook}, {@code roadmap} and {@code audit}.
 */
@NullMarked
package org.cxmaturity.comparison;

import org.jspecify.annotations.NullMarked;
