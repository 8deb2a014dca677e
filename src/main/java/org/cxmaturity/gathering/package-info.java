/**
 * What filled-in questionnaires and exports of answers say of an organisation, each value with the place at which it was read, and how
 * several of them become one profile. Owns the merging; the layout of questionnaires and of exports is elsewhere. May import
 * {@code model}; reads no file and no clock.
 */
@NullMarked
package org.cxmaturity.gathering;

import org.jspecify.annotations.NullMarked;
