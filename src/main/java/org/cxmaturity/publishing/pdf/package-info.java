/**
 * Documents as PDF files, made of their HTML page. May import {@code speech}, {@code publishing}, {@code publishing.html},
 * {@code publishing.blocks}, {@code publishing.charts} and the PDF libraries.
 */
@NullMarked
package org.cxmaturity.publishing.pdf;

import org.jspecify.annotations.NullMarked;
