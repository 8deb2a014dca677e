/** Tests of what facts and results are made of. */
@NullMarked
package org.cxmaturity.model;

import org.jspecify.annotations.NullMarked;
