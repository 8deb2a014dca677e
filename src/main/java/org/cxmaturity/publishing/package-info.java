/**
 * What all formats of a report share: the theme that brands it, colours, fonts, widths of columns, charts in pixels. A
 * format writes blocks and adds no words and no numbers of its own beyond page numbers and contents. May import {@code
 * model}, {@code intake}, {@code publishing.blocks}, {@code publishing.charts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing;

import org.jspecify.annotations.NullMarked;
