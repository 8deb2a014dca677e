package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column of the words in the catalogue that a scoring row proves: of its own level where it shows at least that, of the next
 * higher one, which it rules out, where it shows at most that.
 */
@Note(
        title = "Words of the catalogue",
        help =
                "AT_LEAST: the words of this level that the conditions prove. AT_MOST: the words of the next level that they rule out. As they stand in the catalogue, several parts with … between.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownWords {}
