/**
 * The use case of reassessment (R33): assessments of an organisation, out of profiles and ledgers, held against each other, with what
 * made each difference. May import {@code service}, {@code service.audit}, {@code service.profile}, {@code service.tables},
 * {@code model}, {@code tables}, {@code rulebase}, {@code assessment}, {@code audit}, {@code roadmap} and {@code comparison}.
 */
@NullMarked
package org.cxmaturity.service.reassessment;

import org.jspecify.annotations.NullMarked;
