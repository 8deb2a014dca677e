package org.cxmaturity.workspace;

/** What a member may do in a workspace. */
public enum MemberRole {
    /** Everything, and say who else is a member. */
    OWNER,
    /** Works with clients. */
    CONSULTANT,
    /** Works on rules. */
    ANALYST,
    /** Reads what is on record, and verifies it. */
    AUDITOR
}
