/**
 * Explanations, comparisons of tables and comparisons of assessments as HTML pages, each complete in one file. May import {@code model}, {@code
 * wording}, {@code terminal}, {@code explanation}, {@code roadmap}, {@code comparison} and {@code publishing.html}.
 */
@NullMarked
package org.cxmaturity.html;

import org.jspecify.annotations.NullMarked;
