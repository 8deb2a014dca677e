/** Written files are read back by other hands: by the libraries' readers and, where it is installed, by an office program. */
@NullMarked
package org.cxmaturity.publishing.officecharts;

import org.jspecify.annotations.NullMarked;
