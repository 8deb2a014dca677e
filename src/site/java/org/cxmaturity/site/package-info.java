/** Part of the build, not of the product: the guides as pages for a distribution. */
@NullMarked
package org.cxmaturity.site;

import org.jspecify.annotations.NullMarked;
