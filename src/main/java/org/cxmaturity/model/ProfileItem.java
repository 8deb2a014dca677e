package org.cxmaturity.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a fact that the items of its section have its components as keys: those marked {@link ProfileKey}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProfileItem {
    /** What one item is, for the schema. */
    String one();

    /** What the section lists, for the schema. */
    String all();

    /** How many a profile may list. */
    int most() default 10_000;
}
