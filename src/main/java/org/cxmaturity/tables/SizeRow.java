package org.cxmaturity.tables;

/** A size class; the table {@code size-classes} says by which headcount an organisation is in it. */
@Catalogue(
        name = "sizes",
        workbook = "vocabulary",
        sheet = "Sizes",
        title = "Size classes by name",
        help =
                "The size classes that the table size-classes concludes and that other tables go by. Advice for MEDIUM is given where a profile states no headcount.")
public record SizeRow(
        @Entry(title = "Size class", help = "As tables write it. Never changes, never used again.")
        String id,

        @Entry(title = "Name", help = "As it stands within a sentence.")
        String name,

        @Entry(
                title = "Words of the smallest",
                help = "yes: words of a sector are those of the column Fewer than 10 people, where it says any.")
        boolean smallest,

        @Entry(
                title = "Words of small ones",
                help = "yes: words of a sector are those of the column 10 to 49 people, where it says any.")
        boolean small)
        implements Term {}
