/**
 * The report's slides as a PowerPoint file. May import {@code speech}, {@code publishing}, {@code publishing.blocks}, {@code
 * publishing.charts}, {@code publishing.officecharts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing.pptx;

import org.jspecify.annotations.NullMarked;
