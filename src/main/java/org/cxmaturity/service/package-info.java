/**
 * The use cases, as shells call them: what goes in is what a person names, what comes out is a result or a list of problems.
 * May import every package but the shells; shells import this package, {@code report}, {@code audit} (for what its
 * use cases give back) and {@code model} only.
 */
@NullMarked
package org.cxmaturity.service;

import org.jspecify.annotations.NullMarked;
