/**
 * Text files as spreadsheets write them, comma-separated values (CSV): their encoding, their delimiter, and their cells with the place
 * of each. A reader of its own, as one that a library brings ends at the first mistake, and people are told of all of them by cell.
 * May import {@code model}.
 */
@NullMarked
package org.cxmaturity.csv;

import org.jspecify.annotations.NullMarked;
