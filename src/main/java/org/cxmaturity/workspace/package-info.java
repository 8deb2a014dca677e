/**
 * What a consultancy keeps: members with their roles, clients, every version of their profiles, rounds of questions to people,
 * variants of plans, what of them is being done, assessments on record; and the ports
 * by which it is kept. Every port is asked for one workspace. May import {@code model} and {@code audit}.
 */
@NullMarked
package org.cxmaturity.workspace;

import org.jspecify.annotations.NullMarked;
