/**
 * What an auditor asks of a ledger: append, list, show, verify, replay, recompute. May import {@code service},
 * {@code service.profile}, {@code model}, {@code tables}, {@code intake}, {@code rulebase}, {@code assessment},
 * {@code audit} and {@code json}. May import {@code service}, {@code service.profile}, {@code model}, {@code tables},
 * {@code intake}, {@code rulebase}, {@code assessment}, {@code audit} and {@code json}.
 */
@NullMarked
package org.cxmaturity.service.audit;

import org.jspecify.annotations.NullMarked;
