package org.cxmaturity.tables;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cxmaturity.model.CapabilityLevel;

/** The column of the level that a scoring row gives a capability. */
@Conclusion(title = "Level", help = "0 absent, 1 ad hoc, 2 partial, 3 mostly, 4 always.")
@LevelOf("capability")
@Scale(min = 0, max = CapabilityLevel.HIGHEST)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownLevel {}
