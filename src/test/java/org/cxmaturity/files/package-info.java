/** What is kept on the file system, tried with real files, threads and processes. */
@NullMarked
package org.cxmaturity.files;

import org.jspecify.annotations.NullMarked;
