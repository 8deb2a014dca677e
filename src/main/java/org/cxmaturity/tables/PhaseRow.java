package org.cxmaturity.tables;

/** A phase: a group of stages. */
@Catalogue(
        name = "phases",
        workbook = "maturity-models",
        sheet = "Phases",
        title = "Phases",
        help = "Some models group their stages into phases.")
public record PhaseRow(
        @Entry(title = "Phase", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Model") @RefersTo(ModelRow.class) String model,
        @Entry(title = "Name") String name,
        @Entry(title = "Meaning") String meaning)
        implements Row {}
