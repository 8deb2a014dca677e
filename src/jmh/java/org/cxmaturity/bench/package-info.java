/** Benchmarks, built and run by the profile bench only. */
@NullMarked
package org.cxmaturity.bench;

import org.jspecify.annotations.NullMarked;
