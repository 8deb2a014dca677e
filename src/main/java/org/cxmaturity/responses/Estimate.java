package org.cxmaturity.responses;

/**
 * A value, and the interval that holds the true one in 95 of 100 samples.
 *
 * @param variance of the value, as an estimate: what a change is tested by
 */
public record Estimate(double value, double low, double high, double variance) {}
