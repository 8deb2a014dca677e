package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that a row is matched by. A null or empty component stands for {@code *}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Condition {
    /** The column's title. */
    String title();

    /** What to enter. */
    String help() default "";

    /** Which subject, by its variable; the first one where left out. */
    String subject() default "";

    /** The fact's property; the component's own name where left out. */
    String property() default "";

    /** How cell and property are compared. */
    Operator operator();
}
