package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tablespec.IdText;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.Transactions;
import org.jspecify.annotations.Nullable;

/** Takes clients on. */
public record KeepClients(RuleBases ruleBases, Clients clients, Transactions transactions) {
    private static final int LONGEST = 200;

    /**
     * A client of whom only the name is known.
     *
     * @param today the day that its facts describe until there are others
     */
    public Result<Client> take(Member by, String name, LocalDate today, Instant now) {
        return called(name).then(called -> take(by, blank(called, today), "Taken on", now));
    }

    private static NamedContent blank(String called, LocalDate today) {
        Map<String, @Nullable Object> values =
                ProfileDocument.blank("profile.yaml").values();
        Map<String, Object> organisation = new LinkedHashMap<>();
        organisation.put("id", IdText.of(called));
        organisation.put("name", called);
        values.put("organisation", organisation);
        values.put("asOf", today.toString());
        return ProfileDocument.blank("profile.yaml").written(values);
    }

    /** A name as it is kept, if it can be one. */
    private static Result<String> called(String name) {
        String called = name.strip();
        boolean good = !IdText.of(called).isEmpty() && called.length() <= LONGEST;
        return good
                ? Result.done(called)
                : Result.refused(
                        Fault.INPUT,
                        new Problem(
                                "Name",
                                called.isEmpty() ? "nothing" : "“" + called + "”",
                                "a name of 1 to " + LONGEST + " characters, letters or digits among them",
                                null));
    }

    /** Gives a client another name; the profile keeps the organisation's. */
    public Result<String> rename(Member by, UUID client, String name) {
        return called(name).map(called -> {
            clients.rename(by.workspace(), client, called);
            return called;
        });
    }

    /** A client with the profile that there is of it; refused with everything that is wrong with that. */
    public Result<Client> take(Member by, NamedContent profile, String words, Instant now) {
        return new ReplaceProfile(ruleBases, clients)
                .inYaml(profile)
                .then(sound -> transactions.whole(() -> {
                    ProfileVersion first = new ProfileVersion(
                            UUID.randomUUID(),
                            1,
                            new String(sound.bytes(), StandardCharsets.UTF_8),
                            by.name(),
                            now,
                            words);
                    String name = FactForms.text(ProfileDraft.of(first).mapping("organisation"), "name");
                    return Result.done(clients.add(by.workspace(), name, first));
                }));
    }
}
