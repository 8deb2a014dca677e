/**
 * What an analyst asks of decision tables: check, test, compare, measure, renew, restore, start a model. Takes workbooks and
 * profiles as content and gives workbooks back as content. May import {@code service}, {@code service.profile}, {@code model},
 * {@code tables}, {@code tablespec}, {@code lookup}, {@code workbook}, {@code tablecheck}, {@code rulebase}, {@code intake},
 * {@code assessment}, {@code explanation}, {@code roadmap}, {@code audit}, {@code comparison} and {@code tabletest}.
 */
@NullMarked
package org.cxmaturity.service.tables;

import org.jspecify.annotations.NullMarked;
