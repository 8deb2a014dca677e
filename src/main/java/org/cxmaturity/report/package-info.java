/**
 * Turns results into text: for people in a terminal, and as JSON for programs. Pure: no I/O, clock, locale or environment; the
 * same result gives the same text. May import {@code model}, {@code audit} and Jackson's
 * streaming core.
 */
@NullMarked
package org.cxmaturity.report;

import org.jspecify.annotations.NullMarked;
