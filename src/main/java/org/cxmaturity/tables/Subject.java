package org.cxmaturity.tables;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cxmaturity.model.Fact;

/** A kind of fact that a row is held against. */
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Subject {
    /** The fact's type. */
    Class<? extends Fact> type();

    /** The variable it is bound to, with its dollar sign. */
    String as();

    /** A fixed constraint, in DRL, that the fact meets before any row is looked at; empty for none. */
    String where() default "";
}
