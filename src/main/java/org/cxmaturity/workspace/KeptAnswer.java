package org.cxmaturity.workspace;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered, to be answered once more.
 *
 * @param location where that lies which it made; null for nothing
 * @param ruleBase the digest of the rules it went by; null for none
 */
public record KeptAnswer(
        int status, @Nullable String location, @Nullable String ruleBase, String body) {}
