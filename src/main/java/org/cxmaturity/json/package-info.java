/**
 * Results as JSON for programs: the public formats. Pure: the same result gives the same bytes. May import {@code model},
 * {@code wording} and the packages whose results it shows.
 */
@NullMarked
package org.cxmaturity.json;

import org.jspecify.annotations.NullMarked;
