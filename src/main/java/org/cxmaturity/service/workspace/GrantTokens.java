package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.ApiToken;
import org.cxmaturity.workspace.ApiTokens;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Members;
import org.cxmaturity.workspace.TokenScope;

/**
 * Gives programs tokens, and knows them again.
 *
 * @param secrets gives 32 bytes of chance each time
 */
public record GrantTokens(ApiTokens tokens, Members members, Supplier<byte[]> secrets) {
    /** Tells a token from other secrets, to whoever looks for some that were left lying about. */
    public static final String BEGINNING = "cxm_";

    private static final int LONGEST = 80;

    /** Who asks by a token, and what they may. */
    public record Bearer(Member member, Set<TokenScope> scopes) {
        public Bearer {
            scopes = Set.copyOf(scopes);
        }
    }

    /** Makes a token: what its member is shown, once. Refused without a name, or where it would allow nothing. */
    public Result<String> grant(Member member, String name, Set<TokenScope> scopes, Instant now) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST) {
            return refused(
                    "Name",
                    called.isEmpty() ? "nothing" : called.length() + " characters",
                    "a name of 1 to " + LONGEST + " characters, such as that of the program that will use it");
        }
        if (scopes.isEmpty()) {
            return refused("Scopes", "none", "at least one of read, write and record");
        }
        if (!member.role().scopes().containsAll(scopes)) {
            return refused("Scopes", "more than your role may do", "none but " + words(member.role()));
        }
        String secret = BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.get());
        tokens.add(
                new ApiToken(UUID.randomUUID(), member.workspace(), member.id(), called, scopes, now, null, null),
                hash(secret));
        return Result.done(secret);
    }

    private static String words(MemberRole role) {
        return role.scopes().stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Result<String> refused(String place, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(place, found, expected, null));
    }

    /**
     * Who asks by this token, and what both the token and their role allow; nobody where it was never given, was revoked, or its member
     * has no access any more.
     */
    public Optional<Bearer> bearer(String secret, Instant now) {
        return tokens.used(hash(secret), now).flatMap(token -> members.member(token.member())
                .map(member -> new Bearer(member, allowed(member, token))));
    }

    private static Set<TokenScope> allowed(Member member, ApiToken token) {
        return token.scopes().stream().filter(member.role().scopes()::contains).collect(Collectors.toSet());
    }

    private static String hash(String secret) {
        return Hash.of(secret.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
