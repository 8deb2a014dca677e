/** What the audit ledger promises, tried. */
@NullMarked
package org.cxmaturity.audit;

import org.jspecify.annotations.NullMarked;
