/**
 * Two editions of the decision tables compared: what differs by meaning, which differences can be undone alone, and what
 * they change for organisations. Two assessments of an organisation compared: what differs, by facts or by rules. Pure:
 * reads no file and runs no rule. May import {@code model}, {@code tables}, {@code tablespec} and {@code workbook}.
 */
@NullMarked
package org.cxmaturity.comparison;

import org.jspecify.annotations.NullMarked;
