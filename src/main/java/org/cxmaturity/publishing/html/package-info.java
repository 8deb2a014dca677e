/**
 * Documents as HTML pages. May import {@code speech}, {@code publishing}, {@code publishing.blocks}, {@code publishing.charts}
 * and Thymeleaf.
 */
@NullMarked
package org.cxmaturity.publishing.html;

import org.jspecify.annotations.NullMarked;
