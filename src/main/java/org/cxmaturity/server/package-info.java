/**
 * The server: wires the pages and the API to what they use, opens the database, says who may do what, starts and stops,
 * and backs its data up and restores them. May import
 * {@code model}, {@code audit}, {@code rulebase}, {@code workspace}, {@code backup}, {@code store}, {@code service}, {@code service.audit},
 * {@code service.gathering}, {@code service.profile}, {@code service.kpi}, {@code service.reassessment}, {@code service.workspace}, {@code service.drafting},
 * {@code service.editions}, {@code service.tables}, {@code web}, {@code api} and Spring.
 */
@NullMarked
package org.cxmaturity.server;

import org.jspecify.annotations.NullMarked;
