package org.cxmaturity.publishing;

import org.cxmaturity.document.Table.Mark;
import org.cxmaturity.drawing.Ink;
import org.jspecify.annotations.Nullable;

/** The shade behind a cell's text. It only repeats what the text says. */
final class Marks {
    private static final double SUBTLE = 0.5;

    private Marks() {}

    static @Nullable Colour shade(Mark mark, Colours colours) {
        return switch (mark) {
            case NONE -> null;
            case MET -> colours.of(Ink.MAIN_SOFT).mixed(SUBTLE, Colour.WHITE);
            case UNMET -> colours.of(Ink.SECOND_SOFT).mixed(SUBTLE, Colour.WHITE);
            case UNKNOWN -> colours.of(Ink.PANEL);
        };
    }
}
