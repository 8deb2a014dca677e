/**
 * The roadmap (R29, R30): which recommended actions, in which quarter, within money, people and readiness; what the rules say
 * of each quarter's end; which limits keep the target stage out of reach; what-if. Owns the aims of a plan and the search for
 * it. May import {@code speech}, {@code model}, {@code tables}, {@code wording} and, behind {@link
 * org.cxmaturity.roadmap.Scheduler}, OR-Tools; asks the rules through {@link org.cxmaturity.roadmap.RulesRun} and never judges
 * a stage itself.
 */
@NullMarked
package org.cxmaturity.roadmap;

import org.jspecify.annotations.NullMarked;
