/**
 * The use cases of a consultancy that works in one place: clients, facts that are saved as they are typed, rounds of questions to people,
 * variants of plans, what of a plan is being done,
 * assessments that go on record. May import {@code service}, {@code service.audit}, {@code service.profile}, {@code workspace},
 * {@code model}, {@code tables},
 * {@code tablespec}, {@code wording}, {@code rulebase}, {@code audit}, {@code intake}, {@code csv}, {@code roadmap} and {@code questionnaire}.
 */
@NullMarked
package org.cxmaturity.service.workspace;

import org.jspecify.annotations.NullMarked;
