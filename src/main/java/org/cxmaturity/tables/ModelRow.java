package org.cxmaturity.tables;

/** A maturity model. */
@Catalogue(
        name = "models",
        workbook = "maturity-models",
        sheet = "Models",
        title = "Maturity models",
        help = "The models an organisation is placed on. The order of stages is on the sheet Stages.")
public record ModelRow(
        @Entry(title = "Model", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Order", help = "Order in which results show the models.") @Scale(min = 1, max = 99)
        int order,

        @Entry(title = "Name") String name,
        @Entry(title = "What it measures") String measures,
        @Entry(title = "Source") String source)
        implements Row {}
