package org.cxmaturity.publishing;

import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.publishing.charts.Ink;
import org.jspecify.annotations.Nullable;

/** The shade behind a cell's text. It only repeats what the text says. */
public final class CellShade {
    private static final double SUBTLE = 0.5;

    private CellShade() {}

    public static @Nullable Colour shade(Mark mark, Colours colours) {
        return switch (mark) {
            case NONE -> null;
            case MET -> colours.of(Ink.MAIN_SOFT).mixed(SUBTLE, Colour.WHITE);
            case UNMET -> colours.of(Ink.SECOND_SOFT).mixed(SUBTLE, Colour.WHITE);
            case UNKNOWN -> colours.of(Ink.PANEL);
        };
    }
}
