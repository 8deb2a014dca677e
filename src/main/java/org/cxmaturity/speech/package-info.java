/**
 * What results say, in whatever language: each sentence that the program can say, and its text with names filled in. Pure; knows
 * neither tables nor formats.
 */
@NullMarked
package org.cxmaturity.speech;

import org.jspecify.annotations.NullMarked;
