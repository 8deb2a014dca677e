/**
 * Turns results and explanations into text: for people in a terminal and in a browser, as JSON for programs, as graphs. Pure: no
 * I/O besides its own templates, no clock, locale or environment; the same result gives the same text. May import {@code model},
 * {@code explanation}, {@code tables}, {@code audit}, Jackson's streaming core and Thymeleaf.
 */
@NullMarked
package org.cxmaturity.terminal;

import org.jspecify.annotations.NullMarked;
