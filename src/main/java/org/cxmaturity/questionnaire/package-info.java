/**
 * The workbook in which a client says alone what a profile holds: what it asks, how it is laid out, and what a filled-in one says. Owns
 * both directions, so that what is written is what is read; reads and writes no file. May import {@code model}, {@code speech},
 * {@code tables}, {@code tablespec}, {@code textwidth}, {@code workbook}, {@code gathering} and POI.
 */
@NullMarked
package org.cxmaturity.questionnaire;

import org.jspecify.annotations.NullMarked;
