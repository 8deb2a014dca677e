/**
 * A spreadsheet of questions as people have it, saved as CSV: which column holds what, and each question with its answers, its weight
 * and what is to be done where the answer is low. May import {@code csv}, {@code model}, {@code tables} and {@code tablespec}.
 */
@NullMarked
package org.cxmaturity.questions;

import org.jspecify.annotations.NullMarked;
