package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column for people: reasons, sources, texts. In a decision table it never reaches the rule engine. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Note {
    /** The column's title. */
    String title();

    /** What to enter. */
    String help() default "";

    /** Whether the cell may be left blank. */
    boolean optional() default false;
}
