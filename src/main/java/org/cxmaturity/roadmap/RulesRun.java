package org.cxmaturity.roadmap;

import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;

/** Asks the rules what they make of a profile. */
public interface RulesRun {
    /** The result, with all that led to it. */
    Derivation of(Profile profile);
}
