/**
 * Books as Excel workbooks. May import {@code publishing}, {@code publishing.blocks}, {@code publishing.charts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing.xlsx;

import org.jspecify.annotations.NullMarked;
