/**
 * Tests that analysts write as tables: expectations held against results, which rows fired, and the boundary cases that a
 * row's own cells suggest. Pure: it reads rows, results and explanations, and runs nothing itself. May import {@code
 * conditions}, {@code model}, {@code tables}, {@code explanation} and, for what columns are, {@code tablespec} and {@code
 * workbook}.
 */
@NullMarked
package org.cxmaturity.tabletest;

import org.jspecify.annotations.NullMarked;
