/**
 * Decision tables and catalogues as workbooks: what a row record says about its sheet, writing and reading workbooks with
 * every mistake named by cell, looking rows up, and a compact form that needs no workbook library. Owns everything that
 * knows a cell. May import {@code model}, {@code tables} and POI; knows no rule engine.
 */
@NullMarked
package org.cxmaturity.workbook;

import org.jspecify.annotations.NullMarked;
