/**
 * Use cases as shells call them. What comes of one is a {@code Result}: done, or refused with every problem.
 */
@NullMarked
package org.cxmaturity.service;

import org.jspecify.annotations.NullMarked;
