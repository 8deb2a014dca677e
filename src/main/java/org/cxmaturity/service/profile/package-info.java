/**
 * What a consultant asks of a profile: assess, explain, plan, suppose, report. May import {@code service},
 * {@code model}, {@code tables}, {@code tablespec}, {@code intake}, {@code rulebase}, {@code assessment},
 * {@code explanation}, {@code roadmap} and {@code clientreport}.
 */
@NullMarked
package org.cxmaturity.service.profile;

import org.jspecify.annotations.NullMarked;
