/**
 * A client's report in the format in which it is delivered: of report, document and format the one way from the first to the last. May
 * import {@code speech}, {@code clientreport}, {@code publishing}, {@code publishing.blocks}, {@code publishing.html},
 * {@code publishing.pdf}, {@code publishing.docx}, {@code publishing.xlsx} and {@code publishing.pptx}.
 */
@NullMarked
package org.cxmaturity.delivery;

import org.jspecify.annotations.NullMarked;
