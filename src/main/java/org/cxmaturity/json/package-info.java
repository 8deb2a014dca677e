/**
 * Results as JSON for programs, and the JSON Schema of profiles: the public formats. Pure: the same result gives the same
 * bytes. May import {@code speech}, {@code model}, {@code tables}, {@code wording}, {@code explanation}, {@code roadmap},
 * {@code responses}, {@code audit}, {@code tablecheck}, {@code comparison}, {@code tabletest}, {@code workspace} and Jackson's streaming writer.
 */
@NullMarked
package org.cxmaturity.json;

import org.jspecify.annotations.NullMarked;
