package org.cxmaturity.workspace;

/** How far an action is, as the people say who do it. */
public enum WorkState {
    TO_DO,
    UNDER_WAY,
    /** They say that it is finished; an assessment shows whether it has brought about what it was to. */
    DONE,
    /** It is not to be done after all. */
    DROPPED
}
