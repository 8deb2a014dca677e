package org.cxmaturity.service.workspace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Section;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.service.workspace.TakenAnswers.Conflict;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Invited;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.Round;
import org.cxmaturity.workspace.RoundAnswer;
import org.cxmaturity.workspace.Rounds;
import org.jspecify.annotations.Nullable;

/**
 * Takes a round's answers into the client's profile, each as an answer of its own and all in one version. Nothing that stands there is
 * overwritten, and what the product would refuse stays out.
 */
public record TakeAnswers(RuleBases ruleBases, Clients clients, Rounds rounds) {
    private static final int TRIES = 8;
    private static final String ANSWERS = Section.ANSWERS.key();
    private static final String AS_OF = "asOf";
    private static final Pattern AT = Pattern.compile(" " + ANSWERS + "\\[(\\d+)]");

    /** Takes what people have said so far. */
    public TakenAnswers take(Member by, Round round, ZonedDateTime now) {
        Map<UUID, Invited> people =
                rounds.people(by.workspace(), round.id()).stream().collect(Collectors.toMap(Invited::id, each -> each));
        List<RoundAnswer> said = rounds.answers(by.workspace(), round.id()).stream()
                .filter(RoundAnswer::answered)
                .toList();
        for (int tried = 0; tried < TRIES; tried++) {
            ProfileVersion latest =
                    clients.latest(by.workspace(), round.client()).orElseThrow();
            Taking taking = new Taking(ProfileDraft.of(latest), people, now);
            said.forEach(taking::add);
            List<Problem> refused = mended(taking);
            if (taking.added.isEmpty() || clients.add(by.workspace(), next(latest, by, round, taking, now))) {
                return taking.outcome(refused);
            }
        }
        throw new IllegalStateException(TRIES + " versions of one profile were made at once");
    }

    private static ProfileVersion next(
            ProfileVersion latest, Member by, Round round, Taking taking, ZonedDateTime now) {
        return new ProfileVersion(
                latest.client(),
                latest.number() + 1,
                new String(taking.draft.written().bytes(), StandardCharsets.UTF_8),
                by.name(),
                now.toInstant(),
                "Answers of the round " + round.name());
    }

    /** Takes out again what the reader refuses, and tells why. */
    private List<Problem> mended(Taking taking) {
        List<Problem> refused = new ArrayList<>();
        List<Problem> problems = problems(taking.draft.written());
        while (!problems.isEmpty() && !taking.added.isEmpty()) {
            refused.addAll(problems);
            taking.remove(problems.stream().map(Problem::place).toList());
            problems = problems(taking.draft.written());
        }
        return refused;
    }

    private List<Problem> problems(NamedContent written) {
        return ruleBases
                .own()
                .then(rules -> ProfileReader.read(
                        written, ProfileLoader.vocabulary(rules.ruleBase().tables())))
                .problems();
    }

    /** A profile to which answers are added. */
    private static final class Taking {
        private final ProfileDraft draft;
        private final Map<UUID, Invited> people;
        private final ZonedDateTime now;
        private final Map<String, Map<String, Object>> known = new HashMap<>();
        private final List<Map<String, Object>> added = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();
        private int already;
        private Optional<LocalDate> describes = Optional.empty();

        Taking(ProfileDraft draft, Map<UUID, Invited> people, ZonedDateTime now) {
            this.draft = draft;
            this.people = people;
            this.now = now;
            draft.items(ANSWERS).forEach(each -> known.put(key(each), each));
        }

        private static String key(Map<String, Object> item) {
            return Section.ANSWERS.factKey(Section.ANSWERS.identity().stream()
                    .map(key -> said(item, key))
                    .toList());
        }

        void add(RoundAnswer answer) {
            Invited person = Objects.requireNonNull(people.get(answer.invited()));
            Map<String, Object> item = item(answer, person, now);
            Map<String, Object> same = known.putIfAbsent(key(item), item);
            if (same == null) {
                draft.change(edit("", item));
                added.add(item);
                describe(item);
            } else if (said(same, "level").equals(said(item, "level"))
                    && said(same, "comment").equals(said(item, "comment"))) {
                already++;
            } else {
                conflicts.add(new Conflict(person.name(), answer.capability(), answer.level(), said(same, "level")));
            }
        }

        /** Facts of a day can't hold what is said later: they describe that day from now on. */
        private void describe(Map<String, Object> item) {
            Object before = draft.value(AS_OF);
            draft.describe(item, now.toLocalDate());
            Object after = draft.value(AS_OF);
            if (after != null && !after.equals(before)) {
                describes = Optional.of(LocalDate.parse(after.toString()));
            }
        }

        private static FactEdit edit(String was, @Nullable Object now) {
            return new FactEdit(ANSWERS, false, was, now, "");
        }

        /** Takes out what problems name; everything that was added, where they name none of it. */
        void remove(List<String> places) {
            List<Map<String, Object>> items = draft.items(ANSWERS);
            TreeSet<Integer> named = new TreeSet<>();
            for (String place : places) {
                Matcher at = AT.matcher(place);
                if (at.find()) {
                    named.add(Integer.valueOf(at.group(1)));
                }
            }
            List<Map<String, Object>> out = named.stream()
                    .filter(at -> at < items.size())
                    .map(items::get)
                    .filter(added::contains)
                    .toList();
            for (Map<String, Object> each : out.isEmpty() ? List.copyOf(added) : out) {
                draft.change(edit(ProfileDraft.mark(each), null));
                added.remove(each);
            }
        }

        TakenAnswers outcome(List<Problem> refused) {
            return new TakenAnswers(
                    added.size(), already, conflicts, refused, added.isEmpty() ? Optional.empty() : describes);
        }
    }

    private static String said(Map<String, Object> item, String key) {
        return FactForms.text(item, key);
    }

    /** An answer as a profile holds it. */
    private static Map<String, Object> item(RoundAnswer answer, Invited person, ZonedDateTime now) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("capability", answer.capability());
        item.put("level", answer.level().matches("\\d") ? new BigDecimal(answer.level()) : answer.level());
        put(item, "department", person.department());
        put(item, "role", person.role());
        item.put("respondent", person.respondent());
        item.put(
                "on",
                Objects.requireNonNull(answer.at())
                        .atZone(now.getZone())
                        .toLocalDate()
                        .toString());
        put(item, "comment", answer.comment());
        return item;
    }

    private static void put(Map<String, Object> item, String key, String text) {
        if (!text.isEmpty()) {
            item.put(key, text);
        }
    }
}
