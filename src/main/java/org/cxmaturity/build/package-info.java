/**
 * What the build does to compiled classes before it packs them; no part of what is shipped. Imports Java and ASM only.
 */
@NullMarked
package org.cxmaturity.build;

import org.jspecify.annotations.NullMarked;
