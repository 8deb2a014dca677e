/**
 * The ports through which use cases reach what is kept elsewhere. The use cases are in the packages within, by user; each
 * gives a {@code Result}: done, or refused with every problem. May import {@code model} and {@code rulebase}.
 */
@NullMarked
package org.cxmaturity.service;

import org.jspecify.annotations.NullMarked;
