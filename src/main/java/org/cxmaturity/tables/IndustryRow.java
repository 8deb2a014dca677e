package org.cxmaturity.tables;

/** An industry that an organisation may work in (R26). */
@Catalogue(
        name = "industries",
        workbook = "vocabulary",
        sheet = "Industries",
        title = "Industries",
        help =
                "The industries that a profile may name and that other tables go by. Advice for OTHER is given where a profile names none.")
public record IndustryRow(
        @Entry(title = "Industry", help = "As profiles and tables write it. Never changes, never used again.")
        String id,

        @Entry(title = "Name", help = "As it stands within a sentence.")
        String name,

        @Entry(
                title = "Public bodies",
                help = "yes: citizens are served by a public body, which the words of a sector call them by.")
        boolean publicBodies,

        @Entry(title = "Has guests", help = "yes: consumers are guests, in the words of a sector.")
        boolean guests)
        implements Term {}
