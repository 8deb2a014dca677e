package org.cxmaturity.workspace;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.cxmaturity.audit.Hash;

/** The secret part of a link. It is shown once; what is kept is its hash. */
public record LinkToken(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** One that nobody has guessed yet. */
    public static LinkToken fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public String hash() {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    @Override
    public String toString() {
        return "a link";
    }
}
