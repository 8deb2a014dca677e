/**
 * Results as text for people at a terminal: lines of a limited width, in tones. Pure: no clock, locale or environment; the
 * same result gives the same text. May import {@code model}, {@code wording} and the packages whose results it shows.
 */
@NullMarked
package org.cxmaturity.terminal;

import org.jspecify.annotations.NullMarked;
