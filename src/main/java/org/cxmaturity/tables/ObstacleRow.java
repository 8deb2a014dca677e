package org.cxmaturity.tables;

import java.util.function.UnaryOperator;

/** An obstacle (R25). */
@Catalogue(
        name = "obstacles",
        workbook = "actions",
        sheet = "Obstacles",
        title = "Obstacles",
        help = "What stands in the way of change, and what it means for the advice.")
public record ObstacleRow(
        @Entry(title = "Obstacle", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Name") String name,
        @Entry(title = "What it means here") String meaning,
        @Entry(title = "What it changes in the advice") String advice,

        @Entry(
                title = "Answered first",
                help =
                        "yes: in a roadmap, what this obstacle calls for comes before everything that it does not bring forward.")
        boolean first,

        @Entry(title = "Source") @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Told {
    @Override
    public ObstacleRow told(UnaryOperator<String> words) {
        return new ObstacleRow(id, words.apply(name), words.apply(meaning), words.apply(advice), first, source);
    }
}
