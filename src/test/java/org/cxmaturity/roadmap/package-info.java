/** Plans held against every other plan, against the limits, and against the rules. */
@NullMarked
package org.cxmaturity.roadmap;

import org.jspecify.annotations.NullMarked;
