package org.cxmaturity.service.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Members;
import org.cxmaturity.workspace.Membership;
import org.cxmaturity.workspace.Transactions;
import org.jspecify.annotations.Nullable;

/** Says who works in a workspace, and as what. One owner at least stays, so that somebody can always say so. */
public record KeepMembers(Members members, Transactions transactions) {
    private static final int LONGEST = 80;

    /** Adds somebody. Refused without a name, or under the name of another who has access: what is on record has to tell them apart. */
    public Result<Member> invite(Member by, String name, MemberRole role, Instant now) {
        Member added = new Member(UUID.randomUUID(), by.workspace(), name.strip(), role);
        return transactions.whole(() -> {
            members.holdStill(by.workspace());
            return Result.unless(Fault.INPUT, problem(added).stream().toList(), added)
                    .map(good -> {
                        members.add(good, now);
                        return good;
                    });
        });
    }

    private Optional<Problem> problem(Member added) {
        String name = added.name();
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of(new Problem(
                    "Name",
                    name.isEmpty() ? "nothing" : name.length() + " characters",
                    "a name of 1 to " + LONGEST + " characters",
                    null));
        }
        return members.of(added.workspace()).stream().anyMatch(each -> isCalled(each, name))
                ? Optional.of(
                        new Problem("Name", "that of another member", "one that tells the two apart on record", null))
                : Optional.empty();
    }

    private static boolean isCalled(Membership each, String name) {
        return each.left() == null && each.member().name().equalsIgnoreCase(name);
    }

    /** Somebody of the same workspace; empty where there is none. */
    public Optional<Membership> of(Member by, UUID id) {
        return members.of(by.workspace()).stream()
                .filter(each -> each.member().id().equals(id))
                .findFirst();
    }

    /** Gives somebody another role; refused where no owner would be left. */
    public Result<Boolean> role(Member by, UUID whom, MemberRole role) {
        return changed(by, () -> members.role(by.workspace(), whom, role));
    }

    /**
     * Takes somebody's access away, or gives it back; refused where no owner would be left.
     *
     * @param since null gives it back
     */
    public Result<Boolean> leave(Member by, UUID whom, @Nullable Instant since) {
        return changed(by, () -> members.leave(by.workspace(), whom, since));
    }

    /** Done, whether or not there was such a member; refused where no owner would be left. */
    private Result<Boolean> changed(Member by, BooleanSupplier change) {
        return transactions.whole(() -> {
            members.holdStill(by.workspace());
            boolean there = change.getAsBoolean();
            return members.of(by.workspace()).stream()
                            .anyMatch(
                                    each -> each.left() == null && each.member().role() == MemberRole.OWNER)
                    ? Result.done(there)
                    : Result.refused(
                            Fault.INPUT,
                            new Problem(
                                    "Role",
                                    "the last owner",
                                    "another owner first, so that somebody can still say who works here",
                                    null));
        });
    }
}
