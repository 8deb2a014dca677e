package org.cxmaturity.tables;

/**
 * A cell that a copy of a workbook has otherwise.
 *
 * @param place the cell, {@code workbook!sheet!C16}
 * @param before what stood in it, in words
 * @param after what stands in it now, in words
 */
public record ChangedCell(String place, String before, String after) {}
