package org.cxmaturity.clientreport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.speech.FindingSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;

/**
 * What a report may tell of people's answers (R19): unless the client wants names, no level or view is told as that of people where
 * fewer than three hold it. A capability's level is the organisation's and is always told, but not that so few said it.
 */
final class Anonymity {
    /** Fewer people can be told apart by those who know them. */
    static final int FEWEST = 3;

    private final Derivation derivation;
    private final Tables tables;
    private final Speech speech;
    private final boolean named;

    /**
     * The rule for a result.
     *
     * @param named whether the client wants names, and the rule holds nothing back
     */
    Anonymity(Derivation derivation, Tables tables, boolean named) {
        this.derivation = derivation;
        this.tables = tables;
        this.speech = Wordings.of(tables);
        this.named = named;
    }

    /** Whether so many may be told of. */
    static boolean enough(int persons) {
        return persons >= FEWEST;
    }

    /** Whether it may be told what the level of a capability comes from. */
    boolean attributable(CapabilityResult result) {
        return result.basis() != Basis.ANSWERS || attributable(result.id());
    }

    /** Whether it may be told what people said of a capability. */
    private boolean attributable(String capability) {
        return named || enough(WhoAnswered.persons(known(capability)));
    }

    /** The result, in which texts that give away what few people said say it without their levels. */
    Assessment assessment() {
        Assessment all = derivation.assessment();
        return new Assessment(
                all.organisation(),
                all.asOf(),
                all.ruleBase(),
                all.placements(),
                all.dimensions(),
                all.capabilities(),
                all.findings().stream().map(this::told).toList(),
                all.recommendations(),
                all.questions().stream().map(this::told).toList(),
                all.trace(),
                all.called());
    }

    private Finding told(Finding finding) {
        return derivation.concluded(DisagreementFinding.class).stream()
                .filter(each ->
                        finding.id().equals(each.kind().id(each.disagreement().about())) && isWithheld(each))
                .findFirst()
                .map(each -> new Finding(
                        finding.id(), finding.kind(), finding.capability(), text(each, finding), finding.sources()))
                .orElse(finding);
    }

    private boolean isWithheld(DisagreementFinding each) {
        String capability = each.disagreement().capability();
        return switch (each.disagreement().kind()) {
            case FACTS_AND_FACTS -> false;
            case ANSWERS_AND_FACTS -> !attributable(capability);
            case BETWEEN_DEPARTMENTS -> !named && !everyDepartmentIsEnough(capability);
            case WITHIN_DEPARTMENT -> !named;
        };
    }

    private String text(DisagreementFinding each, Finding finding) {
        String capability = each.disagreement().capability();
        DisagreementRow row = finding.sources().stream()
                .flatMap(source -> tables.all(DisagreementRow.class).stream()
                        .filter(any -> source.equals("disagreements#" + any.id())))
                .findFirst()
                .orElseThrow();
        String name = tables.row(CapabilityRow.class, capability).name();
        return switch (each.disagreement().kind()) {
                    case BETWEEN_DEPARTMENTS -> apart(name, row);
                    case WITHIN_DEPARTMENT -> speech.say(FindingSentence.WITHIN, name);
                    case ANSWERS_AND_FACTS, FACTS_AND_FACTS -> speech.say(FindingSentence.MISFIT, name);
                }
                + " " + row.advice();
    }

    private String apart(String name, DisagreementRow row) {
        int least = Objects.requireNonNullElse(row.difference(), 1);
        return least == 1
                ? speech.say(FindingSentence.APART, name)
                : speech.say(FindingSentence.APART_LEVELS, name, least);
    }

    private Enquiry told(Enquiry question) {
        if (!question.forEvidence() || attributable(question.capability())) {
            return question;
        }
        CapabilityRow row = tables.row(CapabilityRow.class, question.capability());
        return new Enquiry(
                question.capability(),
                true,
                question.narrows(),
                question.stages(),
                question.advice(),
                speech.say(FindingSentence.SHOWS, row.name(), row.evidence()));
    }

    private boolean everyDepartmentIsEnough(String capability) {
        return known(capability).stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNullElse(each.department(), "")))
                .values()
                .stream()
                .allMatch(each -> enough(WhoAnswered.persons(each)));
    }

    private List<CapabilityAnswer> known(String capability) {
        return derivation.profile().all(CapabilityAnswer.class).stream()
                .filter(each -> each.capability().equals(capability) && each.answer() == Answer.KNOWN)
                .toList();
    }
}
