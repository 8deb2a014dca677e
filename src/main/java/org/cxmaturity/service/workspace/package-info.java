/**
 * The use cases of a consultancy that works in one place: clients, facts that are saved as they are typed, rounds of questions to people,
 * files as evidence, variants of plans, what of a plan is being done, themes of reports, assessments that go on record, and stories of
 * clients for a demonstration. May import {@code service}, {@code service.audit}, {@code service.profile}, {@code service.tables}, {@code workspace},
 * {@code model}, {@code tables}, {@code tablespec}, {@code wording}, {@code rulebase}, {@code audit}, {@code intake}, {@code csv},
 * {@code roadmap}, {@code publishing} and {@code questionnaire}.
 */
@NullMarked
package org.cxmaturity.service.workspace;

import org.jspecify.annotations.NullMarked;
