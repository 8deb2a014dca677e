package org.cxmaturity.tables;

/** A kind of improvement action (R23). */
@Catalogue(
        name = "action-kinds",
        workbook = "vocabulary",
        sheet = "Kinds of action",
        title = "Kinds of improvement action",
        help =
                "The kinds that the sheet Actions names, and that rows on what obstacles bring forward or put off go by.")
public record ActionKindRow(
        @Entry(title = "Kind of action", help = "As tables write it. Never changes, never used again.")
        String id,

        @Entry(title = "Name", help = "As it stands within a sentence.")
        String name)
        implements Term {}
