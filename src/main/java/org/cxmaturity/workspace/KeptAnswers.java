package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Answers to requests that their senders gave keys, so that a request which is sent twice is done once. */
public interface KeptAnswers {
    /**
     * A request with a key.
     *
     * @param key as its sender chose it
     * @param route its method and path
     * @param hash the hash of its body
     */
    record Keyed(UUID workspace, String key, String route, String hash) {}

    /** What is known of a request: the one that came first under its key, and what it was answered. */
    record Known(Keyed first, KeptAnswer answer) {}

    /**
     * Takes a key for a request, within a transaction that ends with its answer.
     *
     * @return the request that had it already; empty where this one is the first
     */
    Optional<Known> claim(Keyed request, Instant now);

    /** Keeps the answer to a request that has its key. */
    void answered(Keyed request, KeptAnswer answer);
}
