/**
 * What use cases ask for, kept in files: profiles and themes, workbooks, a ledger with its archive and its people, the
 * program that runs and programs of an archive. Implements the ports that {@code audit} and {@code service} define; says plainly why a
 * file can't be read. Owns where each thing lies and how it outlasts a crash. Only shells and the root know it. May import
 * {@code service}, {@code service.audit}, {@code service.tables}, {@code model}, {@code tables}, {@code intake}, {@code workbook},
 * {@code rulebase}, {@code audit} and {@code publishing}.
 */
@NullMarked
package org.cxmaturity.files;

import org.jspecify.annotations.NullMarked;
