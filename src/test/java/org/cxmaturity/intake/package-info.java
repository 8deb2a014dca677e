/** Profiles, good and bad, and what reading them gives. */
@NullMarked
package org.cxmaturity.intake;

import org.jspecify.annotations.NullMarked;
