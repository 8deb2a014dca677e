package org.cxmaturity.publishing;

import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.Palette;

/** A theme's colours upon paper or upon a dark screen. What has to be read is made dark, or light, enough for it. */
public final class Colours implements Palette {
    /** By WCAG 2, for text. */
    private static final double READABLE = 4.5;

    private static final double STEP = 0.08;
    private static final Colour BLACK = new Colour(0, 0, 0);

    private final Colour paper;
    private final Colour text;
    private final Colour main;
    private final Colour second;
    private final boolean dark;

    private Colours(Theme theme, boolean dark) {
        this.dark = dark;
        this.paper = dark ? Colour.of("#14181D") : Colour.WHITE;
        this.text = dark ? Colour.of("#E8ECF0") : Colour.of("#1C2530");
        this.main = readable(theme.main(), dark ? Colour.WHITE : BLACK);
        this.second = readable(theme.second(), dark ? Colour.WHITE : BLACK);
    }

    public static Colours onPaper(Theme theme) {
        return new Colours(theme, false);
    }

    public static Colours onDark(Theme theme) {
        return new Colours(theme, true);
    }

    private Colour readable(Colour wanted, Colour towards) {
        Colour colour = wanted;
        for (double share = 1; colour.contrast(panel()) < READABLE && share > 0; share -= STEP) {
            colour = wanted.mixed(share, towards);
        }
        return colour;
    }

    private Colour panel() {
        return dark ? Colour.of("#1E252D") : Colour.of("#F1F4F7");
    }

    public Colour of(Ink ink) {
        return switch (ink) {
            case PAPER -> paper;
            case PANEL -> panel();
            case LINE -> dark ? Colour.of("#3A444F") : Colour.of("#D3DAE1");
            case TEXT -> text;
            case QUIET -> dark ? Colour.of("#A9B4C0") : Colour.of("#55616E");
            case MAIN -> main;
            case MAIN_SOFT -> main.mixed(dark ? 0.35 : 0.25, paper);
            case ON_MAIN -> Colour.WHITE.contrast(main) >= READABLE ? Colour.WHITE : Colour.of("#14181D");
            case SECOND -> second;
            case SECOND_SOFT -> second.mixed(dark ? 0.35 : 0.25, paper);
        };
    }

    @Override
    public String colour(Ink ink) {
        return of(ink).css();
    }
}
