package org.cxmaturity.explanation;

import org.cxmaturity.model.Fact;

/** A fact on which a conclusion rests, and how much. */
record WeightedFact(Weight weight, Fact fact) {}
