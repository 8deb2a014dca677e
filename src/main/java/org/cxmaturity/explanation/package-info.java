/**
 * Why a result is as it is: trees from a stage, a capability or an action down to facts and table rows; why not another;
 * and what would have to change. Pure: it reads a derivation and rows, and asks the rules through {@code Counterfactuals}. May
 * import {@code tablespec}, {@code model}, {@code tables} and {@code wording}.
 */
@NullMarked
package org.cxmaturity.explanation;

import org.jspecify.annotations.NullMarked;
