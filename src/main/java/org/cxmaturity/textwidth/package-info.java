/**
 * How wide text is, the same on every machine: in the columns of a terminal, in the digits by which sheets measure their columns, in
 * the size of letters for drawings and documents; and how many lines it takes. ICU says which letters are wide. Imports nothing of the
 * product.
 */
@NullMarked
package org.cxmaturity.textwidth;

import org.jspecify.annotations.NullMarked;
