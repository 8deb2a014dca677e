package org.cxmaturity.api;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;

/** Finds what requests name, in the workspace of whoever asks, and what use cases are asked about it. */
record ClientLookup(Clients clients) {
    private static final Set<String> NAMES = Set.of("model", "stageNames", "language");

    /** A client; refused where there is none. */
    Client client(Member member, UUID id) {
        return clients.client(member.workspace(), id).orElseThrow(ApiRefusal::notThere);
    }

    /** The newest version of a client's profile; refused where there is none. */
    ProfileVersion latest(Member member, UUID id) {
        return clients.latest(member.workspace(), id).orElseThrow(ApiRefusal::notThere);
    }

    /** The names of fields by which every question about a profile may be asked, and more. */
    static Set<String> names(Set<String> more) {
        Set<String> all = new HashSet<>(NAMES);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /** What use cases are asked about the newest version. */
    ProfileRequest request(Member member, UUID id, AskedFields fields) {
        return new ProfileRequest(
                latest(member, id).document(),
                Optional.empty(),
                fields.texts("model"),
                fields.text("stageNames"),
                fields.text("language"));
    }
}
