package org.cxmaturity.roadmap;

import com.google.ortools.sat.LinearExpr;

/**
 * Something a schedule is judged by.
 *
 * @param most whether more of the measure is better, and not less
 * @param choosing whether what is chosen is settled once this aim is: those after it only move it in time
 */
record Objective(boolean most, boolean choosing, LinearExpr measure) {}
