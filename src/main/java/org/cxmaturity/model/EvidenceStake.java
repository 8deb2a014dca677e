package org.cxmaturity.model;

/** Something that hangs on evidence for a level that is claimed (R15, R20). */
public sealed interface EvidenceStake extends QuestionStake permits JointNarrowing, UnprovenCriterion {}
