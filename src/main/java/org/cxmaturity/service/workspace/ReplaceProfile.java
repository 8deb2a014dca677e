package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;

/** Takes whole profiles, in YAML or JSON, as they come from programs. They are kept in YAML. */
public record ReplaceProfile(RuleBases ruleBases, Clients clients) {
    private static final int LONGEST = 1_000;

    /** A profile as it is kept; refused with everything that is wrong with it, where it stands in what was given. */
    public Result<NamedContent> inYaml(NamedContent given) {
        return ruleBases
                .own()
                .then(rules -> ProfileReader.read(
                        given, ProfileLoader.vocabulary(rules.ruleBase().tables())))
                .then(sound -> given.name().toLowerCase(Locale.ROOT).endsWith(".json")
                        ? ProfileDocument.read(given).map(document -> ProfileDocument.blank("profile.yaml")
                                .written(document.values()))
                        : Result.done(given));
    }

    /**
     * Keeps a whole profile as the version after the one that its sender saw.
     *
     * @param seen the number of that one
     * @return the new version; empty, and nothing is kept, where there is a newer one than was seen
     */
    public Result<Optional<ProfileVersion>> replace(
            Member by, UUID client, long seen, NamedContent profile, String words, Instant now) {
        if (!newest(by, client, seen)) {
            return Result.done(Optional.empty());
        }
        return inYaml(profile)
                .map(sound -> new ProfileVersion(
                        client,
                        seen + 1,
                        new String(sound.bytes(), StandardCharsets.UTF_8),
                        by.name(),
                        now,
                        shortened(words)))
                .map(next -> clients.add(by.workspace(), next) ? Optional.of(next) : Optional.empty());
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }

    private boolean newest(Member by, UUID client, long seen) {
        return clients.latest(by.workspace(), client)
                .filter(latest -> latest.number() == seen)
                .isPresent();
    }
}
