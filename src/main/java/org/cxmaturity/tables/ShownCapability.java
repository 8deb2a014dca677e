package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The column of the capability that a scoring row gives a level. */
@Conclusion(title = "Capability", help = "The capability that the fact speaks of.")
@RefersTo(CapabilityRow.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownCapability {}
