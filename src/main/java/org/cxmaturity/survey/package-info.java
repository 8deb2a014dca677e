/**
 * Exports of surveys: which column and which label says what, and the answers read by it, each with its cell. Owns the format of the
 * file that says so, and how it is guessed from titles. May import {@code model}, {@code csv}, {@code workbook}, {@code gathering} and
 * {@code intake}; reads no file and no clock.
 */
@NullMarked
package org.cxmaturity.survey;

import org.jspecify.annotations.NullMarked;
