package org.cxmaturity.workspace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member may do in a workspace. */
public enum MemberRole {
    /** Everything, and say who else is a member. */
    OWNER(EnumSet.allOf(TokenScope.class)),
    /** Works with clients. */
    CONSULTANT(EnumSet.allOf(TokenScope.class)),
    /** Works on rules. */
    ANALYST(EnumSet.of(TokenScope.READ)),
    /** Reads what is on record, and verifies it. */
    AUDITOR(EnumSet.of(TokenScope.READ));

    private final Set<TokenScope> scopes;

    MemberRole(Set<TokenScope> scopes) {
        this.scopes = Collections.unmodifiableSet(scopes);
    }

    /** What programs may at most do in the stead of somebody with this role. */
    public Set<TokenScope> scopes() {
        return scopes;
    }
}
