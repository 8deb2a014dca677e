/**
 * What a row record says of its sheet, derived from its annotations, and rows as text: columns, what stands in a cell as a
 * typed value and back, how the rows of a table are read whichever program holds them, names of cells, the compact form in which rows
 * are kept, their digest. Knows no workbook library.
 * May import {@code model} and {@code tables}.
 */
@NullMarked
package org.cxmaturity.tablespec;

import org.jspecify.annotations.NullMarked;
