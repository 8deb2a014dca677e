package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that is a row of a catalogue: a plain sheet of a plain workbook. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Catalogue {
    /** The catalogue's name, for references ({@code name#row-id}). */
    String name();

    /** The workbook's file name without {@code .xlsx}. */
    String workbook();

    /** The sheet. */
    String sheet();

    /** The title, as the analyst reads it. */
    String title();

    /** What the sheet holds, in a sentence or two. */
    String help();

    /** The cells of the one row that a workbook gets that was written before there was such a sheet; empty where there is none. */
    String[] assumed() default {};
}
