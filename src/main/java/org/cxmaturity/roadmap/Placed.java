package org.cxmaturity.roadmap;

/**
 * Where an action stands in a schedule.
 *
 * @param start the quarter in which it starts, from 0
 * @param quarters over how many it is done
 */
record Placed(int start, int quarters) {}
