package org.cxmaturity.web;

import java.util.Optional;
import org.cxmaturity.workspace.Member;

/** Links that sign a member in. */
public interface SignInByLink {
    /** A new link's token for a member. Earlier ones no longer sign them in. */
    String token(Member member);

    /** Whom a token would sign in now; it stays good. */
    Optional<Member> meant(String token);

    /** Whom a token signs in; from now on it signs in nobody. */
    Optional<Member> used(String token);
}
