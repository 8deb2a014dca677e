/**
 * Workbooks to rows and rows to workbooks: reading with every mistake named by cell, writing, headers renewed, rows added,
 * copies marked, tidied or with rows taken away, and guards against files that are no plain workbooks. Owns everything that opens or
 * makes a workbook. May import {@code model}, {@code tables}, {@code tablespec}, {@code textwidth}, POI and Java's streams of XML.
 */
@NullMarked
package org.cxmaturity.workbook;

import org.jspecify.annotations.NullMarked;
