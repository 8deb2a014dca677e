/**
 * One assessment: a session over a profile's facts, what the rules concluded and why, and the result made of it. May import
 * {@code model}, {@code speech}, {@code tables}, {@code rulebase} and Drools; keeps nothing between assessments.
 */
@NullMarked
package org.cxmaturity.assessment;

import org.jspecify.annotations.NullMarked;
