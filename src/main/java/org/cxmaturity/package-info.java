/** The program's start: picks and wires the shell. The only package that may know every other. */
@NullMarked
package org.cxmaturity;

import org.jspecify.annotations.NullMarked;
