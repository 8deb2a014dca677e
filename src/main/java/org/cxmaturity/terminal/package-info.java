/**
 * Results as text for a terminal: lines of a limited width, with colours where they are wanted. Pure: no clock, locale or
 * environment; the same result gives the same text. May import {@code speech}, {@code textwidth}, {@code model}, {@code
 * tables}, {@code wording}, {@code gathering}, {@code explanation}, {@code roadmap}, {@code responses}, {@code audit},
 * {@code tablecheck}, {@code comparison} and {@code tabletest}.
 */
@NullMarked
package org.cxmaturity.terminal;

import org.jspecify.annotations.NullMarked;
