/**
 * The server: wires the pages to what they use, opens the database, says who may do what, and starts and stops. May import {@code model},
 * {@code workspace}, {@code store}, {@code service}, {@code service.audit}, {@code service.profile}, {@code service.gathering},
 * {@code service.workspace}, {@code api} and {@code web}.
 */
@NullMarked
package org.cxmaturity.server;

import org.jspecify.annotations.NullMarked;
