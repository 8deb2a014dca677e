/**
 * The use cases of an analyst: check tables, test them, compare them, measure what a change of them does; renew headers,
 * restore what was shipped, start a model. They take workbooks and profiles as content and give workbooks back as content. May
 * import {@code service}, {@code service.profile}, {@code model}, {@code tables}, {@code tablespec}, {@code lookup}, {@code
 * workbook}, {@code tablecheck}, {@code rulebase}, {@code questions}, {@code speech}, {@code intake},
 * {@code assessment}, {@code explanation}, {@code roadmap}, {@code audit}, {@code comparison} and {@code tabletest}.
 */
@NullMarked
package org.cxmaturity.service.tables;

import org.jspecify.annotations.NullMarked;
