/**
 * The report's workbook as an Excel file. May import {@code speech}, {@code publishing}, {@code publishing.blocks}, {@code
 * publishing.charts}, {@code publishing.officecharts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing.xlsx;

import org.jspecify.annotations.NullMarked;
