package org.cxmaturity.tables;

/** A dimension. */
@Catalogue(
        name = "dimensions",
        workbook = "capabilities",
        sheet = "Dimensions",
        title = "Dimensions",
        help = "The fields into which capabilities are grouped; scores are shown by dimension.")
public record DimensionRow(
        @Entry(title = "Dimension", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Order") @Scale(min = 1, max = 99) int order,
        @Entry(title = "Name") String name,
        @Entry(title = "What it covers") String meaning)
        implements Row {}
