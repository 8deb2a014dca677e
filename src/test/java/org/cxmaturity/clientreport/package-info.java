/** What a client's report says, held against the result it is made of and against sums done again. */
@NullMarked
package org.cxmaturity.clientreport;

import org.jspecify.annotations.NullMarked;
