/**
 * The use cases of an auditor: append to a ledger, list and show its records, verify, publish heads, prove records, replay,
 * recompute, compare, export, forget a person. May import {@code service}, {@code service.profile}, {@code model}, {@code
 * tables}, {@code intake}, {@code rulebase}, {@code assessment}, {@code explanation}, {@code audit}, {@code comparison} and
 * {@code json}.
 */
@NullMarked
package org.cxmaturity.service.audit;

import org.jspecify.annotations.NullMarked;
