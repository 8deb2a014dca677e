package org.cxmaturity.publishing.charts;

/** What a colour is for. The four fills differ in lightness as well, so that they can be told apart without colours. */
public enum Ink {
    /** What is drawn upon. */
    PAPER,
    /** A quiet field. */
    PANEL,
    /** Grids and edges. */
    LINE,
    /** What has to be read. */
    TEXT,
    /** What need not be read first. */
    QUIET,
    /** What it is about: dark. */
    MAIN,
    /** The same, light. */
    MAIN_SOFT,
    /** Text upon {@link #MAIN}. */
    ON_MAIN,
    /** What it is held against: of middle lightness. */
    SECOND,
    /** The same, light. */
    SECOND_SOFT
}
