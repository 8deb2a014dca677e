package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record that is a row of a decision table, in the workbook {@code <name>.drl.xlsx}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DecisionTable {
    /** The table's name: workbook, reference ({@code name#row-id}) and sheet. */
    String name();

    /** The title, as the analyst reads it. */
    String title();

    /** What the sheet decides, in a sentence or two. */
    String help();

    /** When the table is applied. */
    Phase phase();

    /** How many rows may match. */
    HitPolicy hit();

    /** The facts that a row is held against. */
    Subject[] subjects();

    /** The fact a row concludes: a Java expression over the subjects' variables and the conclusion columns' names. */
    String concludes();

    /** Types that the conclusion and the subjects' fixed constraints speak of, beyond the subjects themselves. */
    Class<?>[] imports() default {};
}
