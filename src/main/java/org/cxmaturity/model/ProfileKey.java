package org.cxmaturity.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a fact's component that it is a key of an item in a profile. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ProfileKey {
    /** What stands behind it, for the schema. */
    String value();

    /** Whether every item must have it. A component that can't be null is required. */
    boolean required() default false;

    /** The list in the profile that must have its id; empty where it is no reference. */
    String listedAs() default "";

    /** The list that the tables give and that has its word; empty where it is none. */
    TermList[] terms() default {};

    /** The least number. */
    String least() default "";

    /** The greatest number. */
    String most() default "";
}
