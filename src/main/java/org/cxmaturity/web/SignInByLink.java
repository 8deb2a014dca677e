package org.cxmaturity.web;

import java.util.Optional;
import org.cxmaturity.workspace.Member;

/** Links that sign a member in. */
public interface SignInByLink {
    /** Whom a token would sign in now; it stays good. */
    Optional<Member> meant(String token);

    /** Whom a token signs in; from now on it signs in nobody. */
    Optional<Member> used(String token);
}
