/**
 * The words of results, once: names, numbers, money, days and quarters as every rendering says them. Pure; knows no format.
 * May import {@code model}.
 */
@NullMarked
package org.cxmaturity.wording;

import org.jspecify.annotations.NullMarked;
