/**
 * What the product speaks of: the facts given about an organisation, the facts concluded from them, the result, and
 * problems. Values, valid by construction; what is known of a section of the profile and of the keys of its items. Imports
 * nothing but {@code java.*}; does no I/O and reads no clock.
 */
@NullMarked
package org.cxmaturity.model;

import org.jspecify.annotations.NullMarked;
