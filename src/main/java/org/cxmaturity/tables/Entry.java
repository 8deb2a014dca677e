package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column of a catalogue. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Entry {
    /** The column's title. */
    String title();

    /** What to enter. */
    String help() default "";

    /** Whether the cell may be {@code none}. */
    boolean optional() default false;

    /** The title that the column had in an earlier version; empty where it has always had this one. */
    String formerly() default "";

    /** What a row says there that was written before there was such a column; empty where only a person can tell. */
    String assumed() default "";
}
