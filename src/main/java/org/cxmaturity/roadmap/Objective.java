package org.cxmaturity.roadmap;

import com.google.ortools.sat.LinearExpr;

/**
 * Something a schedule is judged by.
 *
 * @param most whether more of the measure is better, and not less
 */
record Objective(Aim aim, boolean most, LinearExpr measure) {}
