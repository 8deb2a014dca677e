/**
 * The pages in a browser: takes forms, calls use cases, shows what comes of it. Says nothing of its own about results: their words come
 * from the same places as on every other way. May import {@code model}, {@code speech}, {@code tables}, {@code tablespec},
 * {@code questionnaire}, {@code wording}, {@code explanation}, {@code roadmap}, {@code audit}, {@code clientreport}, {@code publishing},
 * {@code publishing.blocks}, {@code publishing.charts}, {@code delivery}, {@code workspace}, {@code service}, {@code service.audit},
 * {@code service.profile}, {@code service.gathering}, {@code service.reassessment}, {@code comparison}, {@code html}, {@code terminal}, {@code service.tables}, {@code service.workspace}, {@code rulebase}, Spring and Thymeleaf.
 */
@NullMarked
package org.cxmaturity.web;

import org.jspecify.annotations.NullMarked;
