package org.cxmaturity.service.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.PlanVariant;
import org.cxmaturity.workspace.PlanVariants;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;

/** Keeps variants of plans under names: what they are limited by, so that each is planned anew from the facts as they are then. */
public record KeepVariants(PlanVariants variants) {
    private static final int LONGEST = 200;

    /**
     * Keeps one; refused where the name is no name, or another variant of the client goes by it.
     *
     * @param limits as the address of the roadmap says them
     * @param version the profile's version that it was thought through with
     * @param ruleBase the digest of the rule base, likewise
     */
    public Result<PlanVariant> keep(
            Member by, String name, String limits, ProfileVersion version, String ruleBase, Instant now) {
        String called = name.strip();
        return Result.unless(
                        Fault.INPUT,
                        problem(by.workspace(), version.client(), called).stream()
                                .toList(),
                        called)
                .map(good -> {
                    PlanVariant kept = new PlanVariant(
                            UUID.randomUUID(),
                            version.client(),
                            good,
                            limits,
                            version.number(),
                            ruleBase,
                            by.name(),
                            now,
                            null);
                    variants.add(by.workspace(), kept);
                    return kept;
                });
    }

    private Optional<Problem> problem(UUID workspace, UUID client, String called) {
        if (called.isEmpty() || called.length() > LONGEST) {
            return Optional.of(new Problem(
                    "Name",
                    called.isEmpty() ? "nothing" : called.length() + " characters",
                    "a name of 1 to " + LONGEST + " characters",
                    null));
        }
        boolean taken = of(workspace, client).stream()
                .anyMatch(each -> each.archived() == null && each.name().equalsIgnoreCase(called));
        return taken
                ? Optional.of(new Problem(
                        "Name", "“" + called + "”, by which another variant goes", "a name of its own", null))
                : Optional.empty();
    }

    /** Those of a client, the newest first; what is out of the way too. */
    public List<PlanVariant> of(UUID workspace, UUID client) {
        return variants.of(workspace, client);
    }

    /** One of a client. */
    public Optional<PlanVariant> variant(UUID workspace, UUID client, UUID id) {
        return variants.variant(workspace, client, id);
    }

    /** Takes one away, or brings it back with null; false where there is none. */
    public boolean archive(Member by, UUID client, UUID id, @Nullable Instant since) {
        return variants.archive(by.workspace(), client, id, since);
    }
}
