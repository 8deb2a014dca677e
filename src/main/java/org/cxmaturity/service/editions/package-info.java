/**
 * The use cases by which a draft of the rule base becomes what a workspace goes by: look at what it would do, propose it, approve it,
 * publish it as an edition, bring an earlier edition back. May import {@code service.drafting}, {@code service.tables},
 * {@code service.audit}, {@code service}, {@code workspace}, {@code comparison}, {@code tablecheck}, {@code intake}, {@code roadmap},
 * {@code rulebase}, {@code audit} and {@code model}.
 */
@NullMarked
package org.cxmaturity.service.editions;

import org.jspecify.annotations.NullMarked;
