/**
 * The product for programs, over HTTP: takes requests, calls use cases, answers with the documents of the command line. Results are the
 * writers' own bytes; what is refused is a problem of RFC 9457. Owns the description in OpenAPI and the page that shows it. Never goes by
 * way of pages. May import {@code model}, {@code intake}, {@code explanation}, {@code roadmap}, {@code audit}, {@code clientreport},
 * {@code publishing}, {@code delivery}, {@code tables}, {@code rulebase}, {@code workspace}, {@code service}, {@code service.audit},
 * {@code service.profile}, {@code service.workspace} and {@code json}.
 */
@NullMarked
package org.cxmaturity.api;

import org.jspecify.annotations.NullMarked;
