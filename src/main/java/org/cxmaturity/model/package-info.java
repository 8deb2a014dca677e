/**
 * What the product speaks of: the facts given about an organisation, the facts concluded from them, and the result. Records
 * and enums only, valid by construction. Imports nothing but {@code java.*}; does no I/O and reads no clock.
 */
@NullMarked
package org.cxmaturity.model;

import org.jspecify.annotations.NullMarked;
