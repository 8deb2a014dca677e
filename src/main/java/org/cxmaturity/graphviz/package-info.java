/**
 * Explanations as graphs for Graphviz. May import {@code model}, {@code tables}, {@code wording}, {@code terminal} and
 * {@code explanation}.
 */
@NullMarked
package org.cxmaturity.graphviz;

import org.jspecify.annotations.NullMarked;
