/** Shows each core rule by cases: what fires it, what narrowly does not, and its boundary. Owns the files under {@code cases/rules}. */
@NullMarked
package org.cxmaturity.rules;

import org.jspecify.annotations.NullMarked;
