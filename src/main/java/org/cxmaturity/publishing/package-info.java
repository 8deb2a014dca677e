/**
 * Writes documents, decks and books in the formats that people open: HTML, PDF, Word, Excel, PowerPoint; and brands them with a theme.
 * A format is a thin writer of blocks: it adds no words and no numbers of its own beyond page numbers and contents. May import
 * {@code document}, {@code drawing}, {@code model} for problems, {@code intake} for reading theme files, Thymeleaf, POI, the PDF library
 * and the SVG rasteriser.
 */
@NullMarked
package org.cxmaturity.publishing;

import org.jspecify.annotations.NullMarked;
