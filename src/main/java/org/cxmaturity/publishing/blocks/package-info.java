/**
 * Documents, slides and workbooks as blocks, before any format: sections, paragraphs, tables whose numbers stay numbers,
 * figures. Pure. May import {@code speech} and {@code publishing.charts}.
 */
@NullMarked
package org.cxmaturity.publishing.blocks;

import org.jspecify.annotations.NullMarked;
