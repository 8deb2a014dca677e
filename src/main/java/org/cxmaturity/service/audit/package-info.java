/**
 * The use cases of an auditor: append to a ledger, list and show its records, verify, replay, recompute, forget a person.
 * May import {@code service}, {@code service.profile}, {@code model}, {@code tables}, {@code intake}, {@code rulebase},
 * {@code assessment}, {@code audit} and {@code json}.
 */
@NullMarked
package org.cxmaturity.service.audit;

import org.jspecify.annotations.NullMarked;
