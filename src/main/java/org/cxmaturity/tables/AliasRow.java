package org.cxmaturity.tables;

/** A stage's name in an alias set (R8). */
@Catalogue(
        name = "stage-aliases",
        workbook = "maturity-models",
        sheet = "Aliases",
        title = "Other names of stages",
        help = "An alias set shows a model's stages under other names; it never changes a placement.")
public record AliasRow(
        @RowId String id,

        @Entry(title = "Alias set", help = "What the set is called; its rows belong together.")
        @InOtherLanguages(Telling.NEVER)
        String set,

        @Entry(title = "Stage", help = "model.stage") @RefersTo(StageRow.class)
        String stage,

        @Entry(title = "Name shown") String name,

        @Entry(title = "Source") @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Row {}
