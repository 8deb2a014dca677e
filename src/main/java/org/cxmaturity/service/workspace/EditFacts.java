package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Section;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;

/**
 * Saves facts of a client one by one. A profile that the product would refuse is never kept; what somebody else changed meanwhile is
 * never overwritten, and what they changed elsewhere in the profile is kept beside.
 */
public record EditFacts(RuleBases ruleBases, Clients clients) {
    private static final int TRIES = 8;
    private static final int LOOKED_BACK = 200;

    /**
     * Makes a change of the newest version. Where it says something of a later day than the facts describe, and that day has come, the
     * facts describe that day from now on.
     */
    public SavedFact save(Member by, UUID client, FactEdit edit, ZonedDateTime now) {
        for (int tried = 0; tried < TRIES; tried++) {
            ProfileVersion latest = clients.latest(by.workspace(), client).orElseThrow();
            ProfileDraft draft = ProfileDraft.of(latest);
            int at = draft.change(edit);
            if (at < 0) {
                return conflict(by, latest, draft, edit);
            }
            draft.describe(edit.now(), now.toLocalDate());
            NamedContent written = draft.written();
            List<FieldProblem> problems = problems(written).stream()
                    .map(each -> at(edit.part(), at, each))
                    .toList();
            if (!problems.isEmpty()) {
                return new SavedFact(latest, false, "", problems, "", null);
            }
            ProfileVersion next = new ProfileVersion(
                    client,
                    latest.number() + 1,
                    new String(written.bytes(), StandardCharsets.UTF_8),
                    by.name(),
                    now.toInstant(),
                    edit.words());
            if (clients.add(by.workspace(), next)) {
                return new SavedFact(next, true, mark(next, edit, at), List.of(), "", null);
            }
        }
        throw new IllegalStateException(TRIES + " versions of one profile were made at once");
    }

    /** What somebody else made of it: an item is known again by what tells it from others. */
    private SavedFact conflict(Member by, ProfileVersion latest, ProfileDraft draft, FactEdit edit) {
        Object theirs = edit.whole() ? draft.value(edit.part()) : same(draft, edit);
        String who = clients.versions(by.workspace(), latest.client(), LOOKED_BACK).stream()
                .filter(each -> each.change().equals(edit.words()))
                .findFirst()
                .orElse(latest)
                .by();
        return new SavedFact(
                latest, false, ProfileDraft.mark(theirs), List.of(), theirs == null ? "" : said(theirs), who);
    }

    /** What a value says, key by key. */
    private static String said(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(each -> each.getKey() + ": " + said(each.getValue()))
                        .collect(Collectors.joining(", "))
                : value instanceof List<?> list
                        ? list.stream().map(each -> said(each)).collect(Collectors.joining("; "))
                        : String.valueOf(value);
    }

    private static @Nullable Object same(ProfileDraft draft, FactEdit edit) {
        List<String> identity = Stream.of(Section.values())
                .filter(each -> each.key().equals(edit.part()))
                .findFirst()
                .map(Section::identity)
                .orElse(List.of());
        return edit.now() instanceof Map<?, ?> mine
                ? draft.items(edit.part()).stream()
                        .filter(each -> identity.stream()
                                .allMatch(key -> String.valueOf(each.get(key)).equals(String.valueOf(mine.get(key)))))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** As it will be read back, or the next change would not find it. */
    private static String mark(ProfileVersion version, FactEdit edit, int at) {
        ProfileDraft draft = ProfileDraft.of(version);
        if (edit.now() == null) {
            return "";
        }
        return ProfileDraft.mark(
                edit.whole()
                        ? draft.value(edit.part())
                        : draft.items(edit.part()).get(at));
    }

    private List<Problem> problems(NamedContent written) {
        return ruleBases
                .own()
                .then(rules -> ProfileReader.read(
                        written, ProfileLoader.vocabulary(rules.ruleBase().tables())))
                .problems();
    }

    /** A problem of the profile at the field of the form that it is about. */
    private static FieldProblem at(String part, int at, Problem problem) {
        String path = problem.place().substring(problem.place().indexOf(' ') + 1);
        for (String item : List.of(part + "[" + at + "].", part + ".")) {
            if (path.startsWith(item)) {
                return new FieldProblem(path.substring(item.length()).replaceAll("\\[\\d+]", ""), problem);
            }
        }
        return new FieldProblem("", problem);
    }
}
