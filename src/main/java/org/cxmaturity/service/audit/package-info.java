/**
 * What an auditor asks of a ledger: append, list, show, verify, replay, recompute.
 */
@NullMarked
package org.cxmaturity.service.audit;

import org.jspecify.annotations.NullMarked;
