/**
 * The maturity model once more, in plain Java and without rules: what benchmarks measure against, and a third opinion for tests.
 * May import only model and tables, and no code there that decides anything.
 */
@NullMarked
package org.cxmaturity.plain;

import org.jspecify.annotations.NullMarked;
