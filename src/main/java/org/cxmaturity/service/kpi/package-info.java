/**
 * The use cases of a consultant who has raw responses: KPIs of them, and a profile that holds these. May import {@code service},
 * {@code service.profile}, {@code model}, {@code csv}, {@code intake}, {@code rulebase} and {@code responses}.
 */
@NullMarked
package org.cxmaturity.service.kpi;

import org.jspecify.annotations.NullMarked;
