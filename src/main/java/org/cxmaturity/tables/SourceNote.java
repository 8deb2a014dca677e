package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column that says where a row comes from. */
@Note(title = "Source", help = "Where it comes from: a document, a norm, or: product's own judgement.")
@InOtherLanguages(Telling.MAY_STAY)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface SourceNote {}
