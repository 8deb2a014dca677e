/**
 * What a client's report says: the numbers and findings beyond those of the assessment and the roadmap, and the document, the
 * slides and the workbook composed of them. Every format is written from these, so that all say the same. What few people said
 * is told without their levels. Pure. May import {@code speech}, {@code model}, {@code tables}, {@code wording}, {@code
 * explanation}, {@code roadmap}, {@code comparison}, {@code publishing.blocks} and {@code publishing.charts}.
 */
@NullMarked
package org.cxmaturity.clientreport;

import org.jspecify.annotations.NullMarked;
