/**
 * The pages in a browser: takes forms, calls use cases, shows what comes of it. Says nothing of its own about results: their words come
 * from the same places as on every other way. May import {@code drafting}, {@code service.drafting},
 * {@code service.editions}, {@code model}, {@code speech}, {@code tables}, {@code tablespec}, {@code json},
 * {@code questionnaire}, {@code wording}, {@code explanation}, {@code roadmap}, {@code comparison}, {@code audit}, {@code clientreport},
 * {@code publishing}, {@code publishing.blocks}, {@code publishing.charts}, {@code delivery}, {@code html}, {@code terminal},
 * {@code responses}, {@code csv}, {@code rulebase}, {@code workspace}, {@code service}, {@code service.audit}, {@code service.profile},
 * {@code service.gathering}, {@code service.kpi}, {@code service.reassessment}, {@code service.tables}, {@code service.workspace}, Spring
 * and Thymeleaf.
 */
@NullMarked
package org.cxmaturity.web;

import org.jspecify.annotations.NullMarked;
