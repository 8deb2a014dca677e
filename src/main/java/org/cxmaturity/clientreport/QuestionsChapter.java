package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.speech.AskSentence;
import org.cxmaturity.speech.FindingSentence;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What is not known yet, what it matters for, and whom to ask. */
final class QuestionsChapter {
    private static final int SHOWN = 6;

    private final ClientReport report;
    private final Purposes purposes;
    private final Phrases say;

    QuestionsChapter(ClientReport report) {
        this.report = report;
        this.purposes = new Purposes(report);
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        List<Enquiry> all = asked();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(all.stream().limit(SHOWN).toList()));
        int more = all.size() - SHOWN;
        if (more > 0) {
            blocks.add(say.quiet(AskSentence.FURTHER, more));
        }
        return Optional.of(new DocumentSection("unknown", say.of(AskSentence.TITLE), blocks));
    }

    private List<Enquiry> asked() {
        return report.assessment().questions().stream()
                .filter(each -> purposes.purpose(each).isPresent())
                .sorted(Comparator.comparing((Enquiry each) -> each.narrows().isEmpty()))
                .toList();
    }

    private Table table(List<Enquiry> questions) {
        Map<String, CapabilityAim> capabilities =
                report.capabilities().stream().collect(Collectors.toMap(CapabilityAim::id, each -> each));
        return say.<Enquiry>columns()
                .text(AskSentence.QUESTION, 38, each -> question(each, capabilities.get(each.capability())))
                .text(AskSentence.WHOM, 24, each -> whom(capabilities.get(each.capability())))
                .text(
                        AskSentence.HANGS,
                        38,
                        each -> Words.capital(purposes.purpose(each).orElse("")))
                .table(AskSentence.TABLE, questions);
    }

    private String question(Enquiry enquiry, @Nullable CapabilityAim about) {
        if (about == null) {
            return enquiry.text();
        }
        return enquiry.forEvidence()
                ? say.of(FindingSentence.SHOWS_BRIEF, about.name(), about.evidence())
                : about.question();
    }

    private static String whom(@Nullable CapabilityAim about) {
        return about == null ? "" : Words.capital(about.ask());
    }
}
