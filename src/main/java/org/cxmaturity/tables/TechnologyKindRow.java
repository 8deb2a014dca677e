package org.cxmaturity.tables;

/** A kind of technology that an organisation may use. */
@Catalogue(
        name = "technology-kinds",
        workbook = "vocabulary",
        sheet = "Kinds of technology",
        title = "Kinds of technology",
        help = "The technologies that a profile may list, and that rows on technologies go by.")
public record TechnologyKindRow(
        @Entry(title = "Technology", help = "As profiles and tables write it. Never changes, never used again.")
        String id,

        @Entry(title = "Name", help = "As it stands within a sentence.")
        String name)
        implements Term {}
