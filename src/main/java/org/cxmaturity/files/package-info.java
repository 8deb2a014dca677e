/**
 * What use cases ask for, kept in files: profiles and themes, directories of workbooks. Says plainly why a file can't be read.
 * May import {@code model}, {@code service}, {@code intake}, {@code tablespec}, {@code workbook}, {@code rulebase}, {@code
 * audit} and {@code publishing}. Only shells and the root know it.
 */
@NullMarked
package org.cxmaturity.files;

import org.jspecify.annotations.NullMarked;
