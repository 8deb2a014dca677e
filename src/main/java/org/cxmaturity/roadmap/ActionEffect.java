package org.cxmaturity.roadmap;

/**
 * What an action does to a capability.
 *
 * @param from the level that must be there when the action starts, for it to have this effect
 * @param to the level that is there once it is finished
 */
record ActionEffect(String capability, int from, int to) {}
