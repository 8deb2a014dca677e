package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A fact that the rules concluded. */
public sealed interface Derived extends Fact
        permits ActionCalled,
                ActionCost,
                ActionEffort,
                ActionPriority,
                ActionWorth,
                AnswerSummary,
                Candidate,
                CapabilityEvidence,
                CapabilityLevel,
                ChangeCapacity,
                ChangeClimate,
                ChannelCoverage,
                CriterionCheck,
                ApplicabilityDisputed,
                CustomerDataOwner,
                DataComesTo,
                SideReached,
                DepartmentsJoined,
                Disagreement,
                DisagreementFinding,
                Hub,
                HubFeed,
                HubReach,
                KpiFinding,
                KpiReading,
                KpiSeries,
                LevelFinding,
                Resources,
                Need,
                NotApplicable,
                Obstacle,
                Proposal,
                Question,
                Setting,
                Shortfall,
                Silo,
                StanceTaken,
                Standing,
                SystemMap,
                TrainingProgramme {
    /**
     * Whether two conclusions are one: of the same kind, under the same key. The key names all that tells conclusions of a
     * session apart. Said here, and not left to the records, because equality made up at run time is slow on the first use of
     * each kind, and every start of the command line is a first use.
     */
    static boolean same(Derived one, @Nullable Object other) {
        return one == other
                || (other instanceof Derived another
                        && one.getClass() == another.getClass()
                        && one.key().equals(another.key()));
    }
}
