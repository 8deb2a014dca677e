package org.cxmaturity.tables;

import org.cxmaturity.model.Combination;
import org.jspecify.annotations.Nullable;

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

        @Entry(title = "Part of", help = "The dimension that it is a part of, or none.", optional = true)
        @RefersTo(DimensionRow.class)
        @Nullable
        String parent,

        @Entry(
                title = "Score from parts",
                help = "How the scores of its capabilities and dimensions make its own: MEAN or SUM.",
                assumed = "MEAN")
        Combination combine,

        @Entry(title = "Name") String name,
        @Entry(title = "What it covers") String meaning)
        implements Row {}
