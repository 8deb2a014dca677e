/**
 * The use cases of a consultant: ask, assess a profile, explain the result, plan, suppose, report. May import {@code speech}, {@code
 * service}, {@code model}, {@code tables}, {@code tablespec}, {@code questionnaire}, {@code intake}, {@code rulebase}, {@code
 * assessment}, {@code explanation}, {@code roadmap}, {@code comparison} and {@code clientreport}.
 */
@NullMarked
package org.cxmaturity.service.profile;

import org.jspecify.annotations.NullMarked;
