package org.cxmaturity.cli;

import org.cxmaturity.model.Pointers;
import org.cxmaturity.terminal.Style;

/** Styles as the command line makes them. */
public final class Styles {
    public static final Pointers POINTERS = new ShellPointers();

    /** Eighty columns without colour. */
    public static final Style PLAIN = of(false, 80);

    private Styles() {}

    public static Style of(boolean colour, int width) {
        return new Style(colour, width, POINTERS);
    }
}
