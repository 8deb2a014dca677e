package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Cited;
import org.cxmaturity.clientreport.ClientReport.Grounds;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.model.ActionOrder;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Setting;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.SpokenTables;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;
import org.jspecify.annotations.Nullable;

/** Brings together what a client's report says. */
public final class ReportCompiler {
    private final Derivation derivation;
    private final Tables tables;
    private final SheetView sheets;
    private final Map<String, Given> given;
    private final boolean named;
    private final Anonymity anonymity;

    /**
     * An earlier result, and what moved the organisation since.
     *
     * @param stages the stages that are others, with the facts that made them so
     */
    public record Earlier(Derivation derivation, List<ExplainedChange> stages) {
        public Earlier {
            stages = List.copyOf(stages);
        }
    }

    /**
     * A compilation of a result.
     *
     * @param tables the rows that it went by
     * @param sheets the same rows, as the analyst sees them
     * @param named whether the client wants to see who said what
     */
    public ReportCompiler(Derivation derivation, Tables tables, SheetView sheets, boolean named) {
        this.derivation = derivation;
        this.tables = SpokenTables.of(tables, derivation.concluded(Setting.class));
        this.sheets = sheets;
        this.given = derivation.profile().facts().stream().collect(Collectors.toMap(Given::key, fact -> fact));
        this.named = named;
        this.anonymity = new Anonymity(derivation, this.tables, named);
    }

    /**
     * The report.
     *
     * @param roadmap of the same profile, by the same rules
     * @param earlier an earlier result of the same organisation by the same rules, or null
     * @param businessCase what the client assumes of the money at stake, or null
     */
    public ClientReport report(Roadmap roadmap, @Nullable Earlier earlier, @Nullable BusinessCase businessCase) {
        List<CapabilityAnswer> answers = derivation.profile().all(CapabilityAnswer.class);
        Assessment assessment = anonymity.assessment();
        Speech speech = Wordings.of(tables);
        DimensionTargets targets = new DimensionTargets(assessment, tables, roadmap.goal());
        return new ClientReport(
                assessment,
                roadmap,
                tables.all(StageRow.class).stream()
                        .collect(Collectors.toMap(row -> row.model() + "." + row.stage(), StageRow::marks)),
                targets.all(),
                targets.capabilities(anonymity),
                new KpiValues(derivation, tables).all(),
                impacts(),
                grounds(),
                new DepartmentViews(derivation, tables, speech, named).all(),
                new CheckedCriteria(derivation, tables, anonymity).all(),
                new WhoAnswered(answers, speech, named).all(),
                earlier == null
                        ? null
                        : ChangesSince.between(earlier.derivation(), derivation, model -> because(earlier, model)),
                businessCase,
                speech);
    }

    private Map<String, Impact> impacts() {
        return derivation.turns().stream().collect(Collectors.toMap(ActionOrder::action, ActionOrder::impact));
    }

    private Map<String, Grounds> grounds() {
        Map<String, CapabilityResult> levels = derivation.assessment().capabilities().stream()
                .collect(Collectors.toMap(CapabilityResult::id, each -> each));
        return derivation.assessment().recommendations().stream()
                .collect(Collectors.toMap(Recommendation::action, action -> grounds(action, levels)));
    }

    /** What calls for the action, and what the levels rest on that it is to raise. */
    private Grounds grounds(Recommendation action, Map<String, CapabilityResult> levels) {
        List<String> sources = action.raises().stream()
                .map(raise -> levels.get(raise.capability()))
                .filter(Objects::nonNull)
                .flatMap(level -> level.sources().stream())
                .distinct()
                .sorted()
                .toList();
        return new Grounds(
                words(sources.stream().map(given::get).filter(Objects::nonNull).toList()),
                Stream.concat(
                                action.reasons().stream().map(Reason::source),
                                sources.stream()
                                        .filter(source -> !given.containsKey(source))
                                        .map(RowRef::parse))
                        .distinct()
                        .map(row ->
                                new Cited(row.id(), sheets.row(row, List.of()).place()))
                        .toList());
    }

    /** The facts that moved the organisation in a model, in words. */
    private List<String> because(Earlier earlier, String model) {
        Map<String, Given> facts = new HashMap<>(given);
        earlier.derivation().profile().facts().forEach(fact -> facts.putIfAbsent(fact.key(), fact));
        return words(earlier.stages().stream()
                .filter(each -> each.change().id().equals(model))
                .flatMap(each -> each.causes().stream())
                .flatMap(cause -> cause.facts().stream())
                .map(change -> facts.get(change.key()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The facts in words, answers only by what they are about; whom the profile describes and what it can spend go without saying. */
    private List<String> words(List<Given> facts) {
        FactNames words = new FactNames(Wordings.of(tables), tables);
        List<String> all = new ArrayList<>();
        facts.stream()
                .filter(fact -> !(fact instanceof Organisation
                        || fact instanceof Constraints
                        || fact instanceof CapabilityAnswer))
                .map(words::name)
                .distinct()
                .forEach(all::add);
        facts.stream()
                .filter(CapabilityAnswer.class::isInstance)
                .map(fact -> ((CapabilityAnswer) fact).capability())
                .distinct()
                .sorted()
                .forEach(capability -> all.add(words.said(capability)));
        return all;
    }
}
