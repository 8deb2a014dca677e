/** Maturity models by workbooks alone: what belongs to one, and stages by a score. */
@NullMarked
package org.cxmaturity.models;

import org.jspecify.annotations.NullMarked;
