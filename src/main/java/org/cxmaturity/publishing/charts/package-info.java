/**
 * Charts as data, and as shapes on a plane: what a stage ladder, a radar, an impact and effort plane and a plan by quarters look like, before any
 * format, and their writing as SVG. Colours are roles ({@code Ink}); a palette gives them values. Pure: no I/O, no clock, no locale,
 * no fonts of the machine. May import {@code textwidth}.
 */
@NullMarked
package org.cxmaturity.publishing.charts;

import org.jspecify.annotations.NullMarked;
