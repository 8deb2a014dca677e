package org.cxmaturity.service.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Section;
import org.cxmaturity.questionnaire.OpenCapability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.QuestionnaireWriter;
import org.cxmaturity.questionnaire.WhomToAsk;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.ScoringRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Writes questionnaires. */
public record AskByQuestionnaire(RuleBases ruleBases) {
    /**
     * What is wanted.
     *
     * @param profile what is on file: only what it leaves open is asked, what narrows most first, and facts it states are filled in
     * @param tables the tables to go by, as the shell's user names them, or the product's own
     * @param models the models to ask for, instead of those that the profile or the tables name
     * @param language the language to ask in, or English
     * @param role whom it is for: only what such a person is asked, by the catalogue
     * @param department likewise
     */
    public record Wanted(
            Optional<NamedContent> profile,
            Optional<String> tables,
            List<String> models,
            Optional<String> language,
            Optional<String> role,
            Optional<String> department) {
        public Wanted {
            models = List.copyOf(models);
        }
    }

    /** The rules to ask by, and what is known. */
    private record Basics(LoadedRuleBase rules, @Nullable Profile known) {}

    /**
     * A questionnaire as a workbook.
     *
     * @param questions how many questions about capabilities it asks
     * @param sheets on how many sheets
     * @param lists how many sheets of facts there are besides, with that of the organisation
     * @param organisation whom it is for, where that is known
     */
    public record Written(byte[] workbook, int questions, int sheets, int lists, Optional<String> organisation) {}

    /** The questionnaire as a workbook. */
    public Result<Written> write(Wanted wanted) {
        return ruleBases
                .of(wanted.tables())
                .then(rules -> basics(rules, wanted))
                .then(basics -> write(basics, wanted));
    }

    /** What can be asked where this is on file. */
    public Result<AskableCapabilities> questions(NamedContent profile) {
        Wanted wanted = new Wanted(
                Optional.of(profile),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return ruleBases.own().then(rules -> basics(rules, wanted)).map(basics -> {
            Tables tables = basics.rules().ruleBase().tables();
            return new AskableCapabilities(asked(tables).toList(), open(basics), new WhomToAsk(tables));
        });
    }

    private static Result<Basics> basics(LoadedRuleBase rules, Wanted wanted) {
        if (wanted.profile().isEmpty()) {
            return ProfileLoader.models(rules, wanted.models())
                    .then(known -> ToldLanguage.of(known.in(wanted.models()), wanted.language()))
                    .map(told -> new Basics(told, null));
        }
        ProfileRequest request = new ProfileRequest(
                wanted.profile().orElseThrow(), wanted.tables(), wanted.models(), Optional.empty(), wanted.language());
        return ProfileLoader.load(rules, request, List.of())
                .map(loaded -> new Basics(loaded.rules(), loaded.profile()));
    }

    private static Result<Written> write(Basics basics, Wanted wanted) {
        Tables tables = basics.rules().ruleBase().tables();
        List<OpenCapability> open = basics.known() == null ? all(tables) : open(basics);
        List<OpenCapability> theirs = theirs(open, tables, wanted);
        if (theirs.isEmpty() && !open.isEmpty()) {
            return Result.refused(Fault.USAGE, nobody(tables, wanted));
        }
        boolean some = wanted.role().isPresent() || wanted.department().isPresent();
        Set<Section> sections = some ? sections(tables, theirs) : tables.scope().sections();
        return Result.done(written(new Questionnaire(
                tables,
                theirs,
                basics.known() != null,
                sections,
                basics.known(),
                wanted.role().orElse(null),
                wanted.department().orElse(null),
                tables.all(RuleBaseRow.class).get(0).version())));
    }

    private static Written written(Questionnaire asked) {
        return new Written(
                QuestionnaireWriter.write(asked),
                asked.questions().size(),
                (int) asked.questions().stream()
                        .map(each -> each.capability().dimension())
                        .distinct()
                        .count(),
                asked.sheetsOfFacts(),
                Optional.ofNullable(asked.known())
                        .map(known -> known.organisation().name()));
    }

    private static List<OpenCapability> all(Tables tables) {
        return asked(tables).map(row -> new OpenCapability(row, null)).toList();
    }

    private static Stream<CapabilityRow> asked(Tables tables) {
        return tables.all(CapabilityRow.class).stream()
                .filter(row -> tables.scope().asks(row.id()));
    }

    /** What a profile leaves open: first what is to be asked first, then what is not known and on which nothing hangs today. */
    private static List<OpenCapability> open(Basics basics) {
        Tables tables = basics.rules().ruleBase().tables();
        Assessment assessment =
                Assessor.assess(basics.rules().ruleBase(), Objects.requireNonNull(basics.known()), null);
        Map<String, CapabilityResult> results = new LinkedHashMap<>();
        assessment.capabilities().forEach(each -> results.put(each.id(), each));
        Map<String, OpenCapability> open = new LinkedHashMap<>();
        for (Enquiry each : assessment.questions()) {
            CapabilityRow row = tables.row(CapabilityRow.class, each.capability());
            CapabilityResult result = results.get(each.capability());
            Integer claimed = each.forEvidence() && result != null ? result.level() : null;
            open.putIfAbsent(row.id(), new OpenCapability(row, claimed));
        }
        asked(tables)
                .filter(row ->
                        results.containsKey(row.id()) && results.get(row.id()).basis() == Basis.UNKNOWN)
                .forEach(row -> open.putIfAbsent(row.id(), new OpenCapability(row, null)));
        return new ArrayList<>(open.values());
    }

    /** What somebody of that role or department is asked. */
    private static List<OpenCapability> theirs(List<OpenCapability> questions, Tables tables, Wanted wanted) {
        if (wanted.role().isEmpty() && wanted.department().isEmpty()) {
            return questions;
        }
        AskableCapabilities all = new AskableCapabilities(List.of(), questions, new WhomToAsk(tables));
        return questions.stream()
                .filter(each -> all.means(
                        each.capability(),
                        wanted.role().orElse(""),
                        wanted.department().orElse("")))
                .toList();
    }

    private static Set<Section> sections(Tables tables, List<OpenCapability> questions) {
        Set<Section> sections = new LinkedHashSet<>(ScoringRow.sections(
                tables, questions.stream().map(each -> each.capability().id()).toList()));
        sections.retainAll(tables.scope().sections());
        return sections;
    }

    private static List<Problem> nobody(Tables tables, Wanted wanted) {
        List<String> named = new WhomToAsk(tables).named();
        List<Problem> problems = new ArrayList<>();
        wanted.role().ifPresent(role -> problems.add(nobody(Input.ROLE, role, named)));
        wanted.department().ifPresent(department -> problems.add(nobody(Input.DEPARTMENT, department, named)));
        return problems;
    }

    private static Problem nobody(Input input, String asked, List<String> named) {
        return new Problem(
                input,
                '"' + asked + '"',
                "words of whom the catalogue asks about what is open, such as "
                        + String.join("; ", named.subList(0, Math.min(5, named.size()))),
                NearestName.to(asked, named));
    }
}
