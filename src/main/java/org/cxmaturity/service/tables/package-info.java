/**
 * What an analyst asks of decision tables: check, test, compare, measure, renew, restore, start a model.
 */
@NullMarked
package org.cxmaturity.service.tables;

import org.jspecify.annotations.NullMarked;
