/**
 * Documents as Word files. May import {@code speech}, {@code publishing}, {@code publishing.blocks}, {@code publishing.charts},
 * {@code publishing.officecharts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing.docx;

import org.jspecify.annotations.NullMarked;
