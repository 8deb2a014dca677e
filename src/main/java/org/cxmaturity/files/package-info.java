/**
 * The ports kept in files: profiles and themes, workbooks and copies of them, a ledger with its archive and its people, the
 * program that runs and programs of an archive. Owns where each file is, how it is replaced so that a crash loses nothing,
 * and the words for a file that can't be read. Only shells and the root know it. May import {@code service}, {@code
 * service.audit}, {@code service.tables}, {@code model}, {@code tables}, {@code csv}, {@code intake}, {@code
 * workbook}, {@code rulebase}, {@code audit} and {@code publishing}.
 */
@NullMarked
package org.cxmaturity.files;

import org.jspecify.annotations.NullMarked;
