package org.cxmaturity.service.workspace;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;

/** Fills a workspace with clients whose assessments tell of two years, to try everything with. */
public record Demonstration(
        List<ClientStory> stories,
        KeepClients keeping,
        ReplaceProfile replacing,
        AssessOnRecord recording,
        Clients clients) {
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    /** A step of a client's story, on its day. */
    private record Dated(ClientStory story, int step, LocalDate day) {}

    /**
     * Plays all stories in the order of their days.
     *
     * @param today the day on which they end, more or less
     * @return how many assessments are on record
     */
    public Result<Integer> play(Member by, LocalDate today, ZoneId zone) {
        Map<ClientStory, ProfileVersion> versions = new HashMap<>();
        Result<Integer> played = Result.done(0);
        for (Dated each : inOrder(today)) {
            played = played.then(
                    count -> step(by, each, versions, each.day().atTime(MORNING).atZone(zone))
                            .map(any -> count + 1));
        }
        return played;
    }

    private List<Dated> inOrder(LocalDate today) {
        List<Dated> all = new ArrayList<>();
        for (ClientStory story : stories) {
            for (int step = 0; step < story.steps().size(); step++) {
                all.add(new Dated(story, step, story.day(step, today)));
            }
        }
        all.sort(Comparator.comparing(Dated::day));
        return all;
    }

    private Result<?> step(Member by, Dated each, Map<ClientStory, ProfileVersion> versions, ZonedDateTime now) {
        ProfileVersion before = versions.get(each.story());
        String note = each.story().steps().get(each.step()).note();
        NamedContent profile = each.story()
                .profile(before == null ? each.story().example() : before.document(), each.step(), each.day());
        return (before == null ? taken(by, profile, now) : replaced(by, before, profile, note, now)).then(version -> {
            versions.put(each.story(), version);
            return recording.record(by, version.client(), Optional.of(note), now);
        });
    }

    private Result<ProfileVersion> taken(Member by, NamedContent profile, ZonedDateTime now) {
        return keeping.take(by, profile, "Opened for the demonstration", now.toInstant())
                .map(client -> latest(by, client.id()));
    }

    private Result<ProfileVersion> replaced(
            Member by, ProfileVersion before, NamedContent profile, String note, ZonedDateTime now) {
        return replacing
                .replace(by, before.client(), before.number(), profile, note, now.toInstant())
                .map(Optional::orElseThrow);
    }

    private ProfileVersion latest(Member by, UUID client) {
        return clients.latest(by.workspace(), client).orElseThrow();
    }
}
