package org.cxmaturity.tables;

import java.math.BigDecimal;
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

        @Entry(title = "Stage") @InOtherLanguages(Telling.NEVER)
        String stage,

        @Entry(title = "Order", help = "1 is the floor; no number is left out.") @Scale(min = 1, max = 20)
        int order,

        @Entry(
                title = "Score, at least",
                help =
                        "The score from which a model that places by SCORE counts the stage as reached; none for the others.",
                optional = true)
        @Scale(min = 0, max = 100000)
        @Nullable
        BigDecimal threshold,

        @Entry(title = "Name") String name,

        @Entry(title = "Phase", help = "The phase, or none.", optional = true) @RefersTo(PhaseRow.class) @Nullable
        String phase,

        @Entry(title = "What puts an organisation there") String marks,

        @Entry(title = "Source") @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Row {}
