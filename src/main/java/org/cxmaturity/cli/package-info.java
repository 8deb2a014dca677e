/**
 * The command line: takes arguments, calls {@code service}, prints what {@code report} makes of the outcome, and gives an exit
 * code. May import {@code service}, {@code report}, {@code audit}, {@code model} and picocli. The only place where the command line meets files.
 */
@NullMarked
package org.cxmaturity.cli;

import org.jspecify.annotations.NullMarked;
