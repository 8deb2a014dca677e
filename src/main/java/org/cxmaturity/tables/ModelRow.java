package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Placing;
import org.jspecify.annotations.Nullable;

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

        @Entry(
                title = "By default",
                help = "yes: a profile that names no models is placed on this one. no: only one that names it.",
                assumed = "yes")
        boolean byDefault,

        @Entry(
                title = "Stages by",
                help =
                        "GATED: on the highest stage of which nothing essential is missing (sheet stage-criteria). SCORE: on the highest stage whose score is reached (sheet Stages).",
                assumed = "GATED")
        Placing placing,

        @Entry(
                title = "Score of",
                help = "The dimension whose score places an organisation, if stages go by SCORE; none for the others.",
                optional = true)
        @RefersTo(DimensionRow.class)
        @Nullable
        String root,

        @Entry(
                title = "Languages",
                help =
                        "Those that it is told in besides English, in two small letters each (ISO 639-1), or none. Every text of it needs a row in translations then.",
                optional = true,
                assumed = "none")
        Set<String> languages,

        @Entry(title = "Name") String name,
        @Entry(title = "What it measures") String measures,

        @Entry(title = "Source") @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Row {}
