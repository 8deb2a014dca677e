/**
 * Use cases as shells call them, by user, and the ports through which they reach what is kept elsewhere. What comes of
 * one is a {@code Result}: done, or refused with every problem. May import {@code model} and {@code rulebase}.
 */
@NullMarked
package org.cxmaturity.service;

import org.jspecify.annotations.NullMarked;
