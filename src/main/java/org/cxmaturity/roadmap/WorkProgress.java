package org.cxmaturity.roadmap;

/** Is told what is being done while a plan is made, which may take a while. */
public interface WorkProgress {
    /** Nobody listens. */
    WorkProgress NONE = phase -> {};

    /** What takes time. */
    enum Phase {
        /** The profile and the tables are read. */
        READING,
        /** The rules derive what follows from the facts. */
        DERIVING,
        /** Actions are chosen and placed in quarters. */
        PLANNING,
        /** Other limits are tried, where the target is out of reach. */
        SEEKING_ENOUGH,
        /** The smallest sets of actions are looked for. */
        SEEKING_SETS,
        /** Tables are read and analysed. */
        CHECKING,
        /** The result is put into its format. */
        WRITING
    }

    /** It begins. */
    void begin(Phase phase);
}
