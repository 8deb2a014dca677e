/**
 * Documents in the terms of paper: sections, paragraphs, tables with numbers that stay numbers, figures; slides and sheets
 * made of the same blocks. No format is known here. Pure. May import {@code publishing.charts}.
 */
@NullMarked
package org.cxmaturity.publishing.blocks;

import org.jspecify.annotations.NullMarked;
