/**
 * Charts that office programs draw by themselves, so that readers can edit them: charts' data as DrawingML, and as the small
 * workbook behind each. May import {@code speech}, {@code publishing}, {@code publishing.charts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing.officecharts;

import org.jspecify.annotations.NullMarked;
