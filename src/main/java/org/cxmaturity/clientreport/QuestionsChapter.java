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
import org.cxmaturity.wording.QuestionWords;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What is not known yet, what it matters for, and whom to ask. */
final class QuestionsChapter {
    private static final int SHOWN = 6;

    private final ClientReport report;
    private final QuestionWords purposes;

    QuestionsChapter(ClientReport report) {
        this.report = report;
        this.purposes = new QuestionWords(new Words(report.assessment()));
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
            blocks.add(Phrases.quiet(Words.count(more, "further question is", "further questions are")
                    + " listed in the full report: what weighs most stands here."));
        }
        return Optional.of(new DocumentSection("unknown", "What we do not know yet, and whom to ask", blocks));
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
        return new Columns<Enquiry>()
                .text("Question", 38, each -> question(each, capabilities.get(each.capability())))
                .text("Whom to ask", 24, each -> whom(capabilities.get(each.capability())))
                .text(
                        "What hangs on it",
                        38,
                        each -> Words.capital(purposes.purpose(each).orElse("")))
                .table("Open questions, the weightiest first", questions);
    }

    private static String question(Enquiry enquiry, @Nullable CapabilityAim about) {
        if (about == null) {
            return enquiry.text();
        }
        return enquiry.forEvidence()
                ? "What shows what is claimed of “" + about.name() + "”? Expected: " + about.evidence()
                : about.question();
    }

    private static String whom(@Nullable CapabilityAim about) {
        return about == null ? "" : Words.capital(about.ask());
    }
}
