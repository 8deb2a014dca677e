package org.cxmaturity.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cxmaturity.web.SignInByLink;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Members;

/** Links that sign a member in once, within three days. Only their hashes are kept. */
final class SignInLinks implements SignInByLink {
    private static final Duration VALID = Duration.ofDays(3);

    private final Members members;
    private final Clock clock;

    SignInLinks(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String token(Member member) {
        LinkToken token = LinkToken.fresh();
        members.link(member.id(), token.hash(), Instant.now(clock).plus(VALID));
        return token.text();
    }

    @Override
    public Optional<Member> meant(String token) {
        return members.linked(new LinkToken(token).hash(), Instant.now(clock));
    }

    @Override
    public Optional<Member> used(String token) {
        return members.use(new LinkToken(token).hash(), Instant.now(clock));
    }
}
