/**
 * What the product reads and writes on the file system: a ledger with its archive and its people, workbooks of a directory, the
 * program that runs and programs of an archive. Implements the ports that {@code audit} and {@code service} define; what fails is
 * given as a problem that names the file. Owns where each thing lies and how it outlasts a crash.
 */
@NullMarked
package org.cxmaturity.files;

import org.jspecify.annotations.NullMarked;
