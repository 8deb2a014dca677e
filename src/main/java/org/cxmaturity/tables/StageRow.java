package org.cxmaturity.tables;

import org.jspecify.annotations.Nullable;

/** A stage of a model. */
@Catalogue(
        name = "stages",
        workbook = "maturity-models",
        sheet = "Stages",
        title = "Stages",
        help =
                "Each model's stages, lowest first. The first stage is the floor: every organisation stands at least there.")
public record StageRow(
        @Entry(title = "Row id", help = "model.stage") String id,
        @Entry(title = "Model") @RefersTo(ModelRow.class) String model,
        @Entry(title = "Stage") String stage,

        @Entry(title = "Order", help = "1 is the floor; no number is left out.") @Scale(min = 1, max = 20)
        int order,

        @Entry(title = "Name") String name,

        @Entry(title = "Phase", help = "The phase, or none.", optional = true) @RefersTo(PhaseRow.class) @Nullable
        String phase,

        @Entry(title = "What puts an organisation there") String marks,
        @Entry(title = "Source") String source)
        implements Row {}
