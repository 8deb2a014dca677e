/**
 * Explanations as graphs for Graphviz. May import {@code explanation} and {@code wording}.
 */
@NullMarked
package org.cxmaturity.graphviz;

import org.jspecify.annotations.NullMarked;
