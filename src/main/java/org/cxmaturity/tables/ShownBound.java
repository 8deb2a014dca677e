package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column that says whether a scoring row shows a level at least or at most (R18). */
@Conclusion(
        title = "Bound",
        help = "AT_LEAST: the capability stands at the level or above. AT_MOST: it stands at the level or below.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownBound {}
