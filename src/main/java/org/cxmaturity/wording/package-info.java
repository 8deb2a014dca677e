/**
 * The words of results, once: names, numbers, money, days and quarters as every rendering says them. Pure: no format is
 * known here. May import {@code model}.
 */
@NullMarked
package org.cxmaturity.wording;

import org.jspecify.annotations.NullMarked;
