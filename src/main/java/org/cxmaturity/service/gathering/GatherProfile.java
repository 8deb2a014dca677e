package org.cxmaturity.service.gathering;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.gathering.KnownProfile;
import org.cxmaturity.gathering.Merge;
import org.cxmaturity.gathering.Merged;
import org.cxmaturity.gathering.ProfileSummary;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.questionnaire.AskedLists;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.survey.AskedCapability;
import org.cxmaturity.survey.ReadSurvey;
import org.cxmaturity.survey.SurveyMapping;
import org.cxmaturity.survey.Surveys;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;

/**
 * Makes a profile of filled-in files and exports of surveys. Nothing leaves it that {@link ProfileReader} would refuse.
 *
 * @param kinds the kinds of files of the product's own
 */
public record GatherProfile(RuleBases ruleBases, List<FilledFiles> kinds) implements Gathering {
    private static final String NEW = "new profile";

    public GatherProfile {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Result<ProfileSummary> check(NamedContent profile, Optional<String> tables) {
        return ruleBases.of(tables).then(rules -> {
            Tables known = rules.ruleBase().tables();
            return ProfileReader.read(profile, ProfileLoader.vocabulary(known))
                    .map(read -> ProfileSummary.of(
                            read.profile(), known.ids(CapabilityRow.class).size()));
        });
    }

    @Override
    public Result<Interview> interview(Optional<NamedContent> start, Optional<String> tables, LocalDate today) {
        return ruleBases.of(tables).then(rules -> {
            Tables known = rules.ruleBase().tables();
            Vocabulary vocabulary = ProfileLoader.vocabulary(known);
            List<Interview.AskedLevel> asked = known.all(CapabilityRow.class).stream()
                    .map(row -> asked(known, row))
                    .map(each -> new Interview.AskedLevel(
                            each.id(), each.name(), each.question(), new TreeMap<>(each.meanings())))
                    .toList();
            AskedLists lists = new AskedLists(known);
            return base(start, vocabulary)
                    .map(base -> new Interview(
                            base,
                            vocabulary,
                            asked,
                            lists,
                            lists.of(known.scope().sections()),
                            today));
        });
    }

    @Override
    public Result<GuessedMapping> mapping(GatherRequest request) {
        return tables(request).then(tables -> base(request.into(), ProfileLoader.vocabulary(tables))
                .then(base -> guess(surveys(request, own(request, tables)), of(tables, base)))
                .then(guess -> guess.<Result<GuessedMapping>>map(
                                each -> Result.done(new GuessedMapping(each.text(), each.open())))
                        .orElseGet(() -> Result.refused(
                                Fault.INPUT, new Problem(Input.MAPPING, "no survey among the files", "one", null)))));
    }

    @Override
    public Result<Draft> profile(GatherRequest request) {
        return named(request).then(any -> tables(request)).then(tables -> base(
                        request.into(), ProfileLoader.vocabulary(tables))
                .then(base -> gathered(request, tables, base)
                        .then(all -> merged(request, base, all, ProfileLoader.vocabulary(tables)))));
    }

    private Result<Tables> tables(GatherRequest request) {
        return ruleBases.of(request.tables()).map(rules -> rules.ruleBase().tables());
    }

    /** The request, unless two of its files have one name and say different things: no place could tell them apart. */
    private static Result<GatherRequest> named(GatherRequest request) {
        Map<String, NamedContent> byName = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (NamedContent file : request.files()) {
            NamedContent first = byName.putIfAbsent(file.name(), file);
            if (first != null && !first.equals(file)) {
                problems.add(new Problem(file.name(), "two files of this name", "names that tell files apart", null));
            }
        }
        return Result.unless(Fault.INPUT, problems, request);
    }

    /** The profile that is completed, sound; or one of which nothing is known. */
    private static Result<ProfileDocument> base(Optional<NamedContent> start, Vocabulary vocabulary) {
        return start.map(into -> ProfileReader.read(into, vocabulary).then(sound -> ProfileDocument.read(into)))
                .orElseGet(() -> Result.done(ProfileDocument.blank(NEW)));
    }

    private static Surveys of(Tables tables, ProfileDocument base) {
        Set<String> departments = null;
        if (base.values().get("departments") instanceof List<?> listed) {
            departments = new LinkedHashSet<>();
            for (Object each : listed) {
                departments.add(String.valueOf(each));
            }
        }
        return new Surveys(
                tables.all(CapabilityRow.class).stream()
                        .map(row -> asked(tables, row))
                        .toList(),
                departments);
    }

    private static AskedCapability asked(Tables tables, CapabilityRow row) {
        Map<Integer, String> names = tables.scale(row.id()).offered();
        Map<Integer, String> meanings = new LinkedHashMap<>();
        names.keySet().forEach(level -> meanings.put(level, row.meaning(level)));
        return new AskedCapability(row.id(), row.name(), row.question(), names, meanings, row.optional());
    }

    /** What the files of the product's own say; they are many at times, and none needs another. */
    private Map<NamedContent, Gathered> own(GatherRequest request, Tables tables) {
        Map<NamedContent, Gathered> own = new ConcurrentHashMap<>();
        request.files().parallelStream().distinct().forEach(file -> kinds.stream()
                .flatMap(kind -> kind.read(file, tables).stream())
                .findFirst()
                .ifPresent(read -> own.put(file, read)));
        return own;
    }

    private static List<NamedContent> surveys(GatherRequest request, Map<NamedContent, Gathered> own) {
        return request.files().stream()
                .distinct()
                .filter(file -> !own.containsKey(file))
                .toList();
    }

    /** One mapping for all surveys: what the first leaves out, another may say. */
    private static Result<Optional<Surveys.Guess>> guess(List<NamedContent> files, Surveys surveys) {
        Surveys.Guess all = null;
        for (NamedContent file : files) {
            Result<Surveys.Guess> guess = surveys.guess(file);
            List<Problem> problems = guess.problems();
            if (!problems.isEmpty()) {
                return Result.refused(Fault.INPUT, problems);
            }
            Surveys.Guess next = guess.orElseThrow();
            all = all == null ? next : all.and(next);
        }
        return Result.done(Optional.ofNullable(all));
    }

    private Result<Read> gathered(GatherRequest request, Tables tables, ProfileDocument base) {
        Map<NamedContent, Gathered> own = own(request, tables);
        List<NamedContent> files = surveys(request, own);
        Surveys surveys = of(tables, base);
        return mapping(request, files, surveys).map(mapping -> {
            List<Gathered> all = new ArrayList<>();
            List<String> told = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (NamedContent file : request.files().stream().distinct().toList()) {
                Gathered filled = own.get(file);
                Result<ReadSurvey> read = filled == null
                        ? surveys.read(file, mapping.orElseThrow())
                        : Result.done(new ReadSurvey(filled, List.of(filled.file() + ": " + filled.size())));
                problems.addAll(read.problems());
                read.map(each -> told.addAll(each.told()) | all.add(each.gathered()));
            }
            return new Read(all, told, problems);
        });
    }

    /** @param problems of files that could not be read at all */
    private record Read(List<Gathered> all, List<String> told, List<Problem> problems) {}

    private static Result<Optional<SurveyMapping>> mapping(
            GatherRequest request, List<NamedContent> files, Surveys surveys) {
        if (files.isEmpty()) {
            return Result.done(Optional.empty());
        }
        if (request.mapping().isPresent()) {
            return surveys.mapping(request.mapping().get()).map(Optional::of);
        }
        return guess(files, surveys).then(guess -> {
            Surveys.Guess all = guess.orElseThrow();
            List<Problem> problems = new ArrayList<>(all.open());
            if (!request.confirmed() || !problems.isEmpty()) {
                problems.add(
                        0,
                        new Problem(
                                Input.MAPPING,
                                problems.isEmpty()
                                        ? "a guess that nobody has looked over"
                                        : "a guess that leaves " + problems.size() + " things open",
                                "a file that says which column and which label is what",
                                null));
            }
            return Result.unless(Fault.INPUT, problems, Optional.of(all.mapping()));
        });
    }

    private static Result<Draft> merged(GatherRequest request, ProfileDocument base, Read read, Vocabulary vocabulary) {
        Merged merged =
                Merge.of(new KnownProfile(base.name(), base.values(), base::place), read.all(), request.preferred());
        NamedContent written = base.written(merged.values());
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(merged.problems());
        problems.addAll(unsound(written, vocabulary, merged, read, problems.isEmpty()));
        List<String> told = new ArrayList<>(read.told());
        told.addAll(merged.told());
        told.add(changes(merged));
        return Result.unless(
                Fault.INPUT, problems, new Draft(new String(written.bytes(), StandardCharsets.UTF_8), told));
    }

    /**
     * What the reader would say of the profile, by cell.
     *
     * @param whole whether all cells were read; else only what is wrong with a value by itself is for sure
     */
    private static List<Problem> unsound(
            NamedContent written, Vocabulary vocabulary, Merged merged, Read read, boolean whole) {
        MergedPlace place = new MergedPlace(merged.places());
        Set<String> unread = new LinkedHashSet<>();
        read.all().forEach(each -> unread.addAll(each.unread()));
        return ProfileReader.read(written, vocabulary).problems().stream()
                .filter(each -> whole || read.problems().isEmpty() && place.isOfCell(each, unread))
                .map(place::of)
                .toList();
    }

    /** What the files brought. */
    private static String changes(Merged merged) {
        List<String> changes = new ArrayList<>();
        changes.add("New: " + (merged.added().isEmpty() ? "nothing" : counts(merged.added())));
        if (!merged.completed().isEmpty()) {
            changes.add("known and told more of: " + counts(merged.completed()));
        }
        if (!merged.confirmed().isEmpty()) {
            changes.add("known and said again: " + counts(merged.confirmed()));
        }
        if (!merged.closed().isEmpty()) {
            changes.add("called complete: " + String.join(", ", merged.closed()));
        }
        return String.join("; ", changes);
    }

    private static String counts(Map<String, Integer> bySection) {
        List<String> parts = new ArrayList<>();
        bySection.forEach((section, count) -> parts.add(count + " in " + section));
        return String.join(", ", parts);
    }
}
