@NullMarked
package org.cxmaturity.comparison;

import org.jspecify.annotations.NullMarked;
