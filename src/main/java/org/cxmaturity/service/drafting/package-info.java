/**
 * The use cases of an analyst who changes the rule base in one place with others: begin a draft, edit its tables, take edits back,
 * write it as workbooks, take in a workbook that was edited elsewhere. May import {@code drafting}, {@code workspace},
 * {@code service}, {@code service.audit}, {@code model}, {@code tables}, {@code tablespec}, {@code workbook}, {@code rulebase} and
 * {@code audit}.
 */
@NullMarked
package org.cxmaturity.service.drafting;

import org.jspecify.annotations.NullMarked;
