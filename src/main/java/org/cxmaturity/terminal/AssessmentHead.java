package org.cxmaturity.terminal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.wording.Words;

/** Whom an assessment is about, by which rules, and how much of it is known. */
record AssessmentHead(TextPage page, Assessment assessment) {
    private static final int LABEL = 14;

    void write() {
        Organisation organisation = assessment.organisation();
        page.apart(TonedText.strong(organisation.name()), TonedText.of("as of " + assessment.asOf()));
        page.apart(TonedText.faint(about(organisation)), TonedText.faint(Words.ruleBase(assessment.ruleBase())));
        page.blank();
        known();
    }

    /** The same in three lines. */
    void brief() {
        Organisation organisation = assessment.organisation();
        page.apartInOneLine(TonedText.strong(organisation.name()), TonedText.of("as of " + assessment.asOf()));
        page.apartInOneLine(
                TonedText.faint(about(organisation)), TonedText.faint(Words.ruleBase(assessment.ruleBase())));
        long all = assessment.capabilities().size() - basis(Basis.NOT_APPLICABLE);
        page.line(TonedText.of((all - basis(Basis.UNKNOWN)) + " of " + Words.count(all, "capability", "capabilities")
                + " known, " + claimed() + " of them without full evidence; " + basis(Basis.NOT_APPLICABLE)
                + " not applicable"));
    }

    private static String about(Organisation organisation) {
        return Stream.of(
                        organisation.industry() == null ? null : Words.sentence(organisation.industry()),
                        organisation.employees() == null
                                ? null
                                : Words.count(organisation.employees(), "person", "people"),
                        organisation.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void known() {
        fact("Capabilities", Words.number(assessment.capabilities().size()));
        fact("Level from", "facts " + basis(Basis.FACTS) + " · answers " + basis(Basis.ANSWERS));
        fact("No level", "not known " + basis(Basis.UNKNOWN) + " · not applicable " + basis(Basis.NOT_APPLICABLE));
        if (claimed() > 0) {
            fact(
                    "Unproven",
                    Words.count(claimed(), "level is", "levels are") + " claimed without evidence for all of it");
        }
    }

    private void fact(String label, String text) {
        page.labelled(2, LABEL, label, text);
    }

    private long basis(Basis basis) {
        return assessment.capabilities().stream()
                .filter(capability -> capability.basis() == basis)
                .count();
    }

    private long claimed() {
        return assessment.capabilities().stream()
                .filter(AssessmentHead::claimed)
                .count();
    }

    private static boolean claimed(CapabilityResult capability) {
        Integer level = capability.level();
        return level != null && level > 0 && !capability.evidenced();
    }
}
