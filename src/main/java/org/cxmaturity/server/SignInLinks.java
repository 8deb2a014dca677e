package org.cxmaturity.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.cxmaturity.web.SignInByLink;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Members;

/** Links that sign a member in once, within a day. Only their hashes are kept. */
final class SignInLinks implements SignInByLink {
    private static final Duration VALID = Duration.ofDays(1);
    private static final int BYTES = 32;

    private final Members members;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    SignInLinks(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** A new link's token for a member. */
    String token(Member member) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        members.link(member.id(), hash(token), Instant.now(clock).plus(VALID));
        return token;
    }

    @Override
    public Optional<Member> meant(String token) {
        return members.linked(hash(token), Instant.now(clock));
    }

    @Override
    public Optional<Member> used(String token) {
        return members.use(hash(token), Instant.now(clock));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
