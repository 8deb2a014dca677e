/**
 * Reads a profile in YAML or JSON, with or without edits, into facts, or into the list of everything that is wrong with it.
 * Owns the profile's format: its keys, its values, its limits, what refers to what. Themes and other small files of named
 * texts are read with the same care ({@link org.cxmaturity.intake.NamedTexts}). May import {@code model} and Jackson's
 * streaming parsers (and the YAML engine below them); reads no file and no clock.
 */
@NullMarked
package org.cxmaturity.intake;

import org.jspecify.annotations.NullMarked;
