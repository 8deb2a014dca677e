/**
 * Results as HTML pages that need nothing else and ask for nothing. May import {@code model}, {@code wording},
 * {@code terminal}, {@code explanation}, {@code comparison} and {@code publishing.html}.
 */
@NullMarked
package org.cxmaturity.html;

import org.jspecify.annotations.NullMarked;
