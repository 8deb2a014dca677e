/**
 * Decks as PowerPoint files. May import {@code publishing}, {@code publishing.blocks}, {@code publishing.charts} and POI.
 */
@NullMarked
package org.cxmaturity.publishing.pptx;

import org.jspecify.annotations.NullMarked;
