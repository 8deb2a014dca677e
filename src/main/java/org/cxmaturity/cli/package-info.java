/**
 * The command line: takes arguments, reads and writes files, calls {@code service}, prints what the renderings make of
 * the result, and gives an exit code. Words problems as options and commands: nothing below knows either. May import
 * {@code files}, {@code speech}, {@code service}, {@code service.profile}, {@code service.audit}, {@code service.gathering},
 * {@code service.tables}, {@code service.kpi}, {@code service.reassessment}, {@code responses}, {@code model}, {@code tables},
 * {@code explanation}, {@code roadmap}, {@code audit}, {@code tablecheck},
 * {@code comparison}, {@code tabletest}, {@code terminal}, {@code json}, {@code html}, {@code graphviz},
 * {@code clientreport}, {@code publishing}, {@code delivery} and picocli.
 */
@NullMarked
package org.cxmaturity.cli;

import org.jspecify.annotations.NullMarked;
