package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.QuestionWords;
import org.cxmaturity.wording.Words;

/** What would change the answer: questions that would narrow it, and limits that bind. */
final class AnswerChapter {
    /** A quarter that takes this much of a limit, in percent, leaves no room. */
    private static final int FULL = 95;

    private static final int PERCENT = 100;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final Words words;
    private final QuestionWords purposes;

    AnswerChapter(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.words = new Words(report.assessment());
        this.purposes = new QuestionWords(words);
    }

    DocumentSection section() {
        return new DocumentSection("answer", "What would change the answer", List.of(), List.of(questions(), limits()));
    }

    private DocumentSection questions() {
        List<Enquiry> questions = report.assessment().questions();
        List<Enquiry> range =
                questions.stream().filter(each -> !each.narrows().isEmpty()).toList();
        List<Enquiry> others = questions.stream()
                .filter(each -> each.narrows().isEmpty() && !each.forEvidence())
                .toList();
        List<Enquiry> advice = others.stream()
                .filter(each -> purposes.purpose(each).isPresent())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.paragraph(
                range.isEmpty()
                        ? "No open question would move a stage: what is not known makes no difference to it."
                        : "Answers to these narrow the range of stages, what narrows it most first."));
        bullets(range).ifPresent(blocks::add);
        bullets(advice).ifPresent(each -> {
            blocks.add(Phrases.paragraph("Answers to these could change the advice."));
            blocks.add(each);
        });
        List<String> rest = others.stream()
                .filter(each -> !advice.contains(each))
                .map(each -> words.capability(each.capability()))
                .toList();
        if (!rest.isEmpty()) {
            blocks.add(Phrases.paragraph(
                    "Not known either, though neither stage nor advice hangs on it today: " + Words.and(rest) + "."));
        }
        return new DocumentSection("questions", "Questions to settle", blocks);
    }

    private Optional<Block> bullets(List<Enquiry> questions) {
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bullets(questions.stream().map(this::question).toList()));
    }

    Text question(Enquiry question) {
        return Text.of(
                Text.of(question.text()),
                Text.quiet(purposes.purpose(question)
                        .map(each -> " " + Words.capital(each) + ".")
                        .orElse("")));
    }

    /** What would be enough, where the target is out of reach, and which limits leave no room. */
    List<Text> binding() {
        List<Text> binding = new ArrayList<>();
        OutOfReach out = roadmap.outOfReach();
        if (out != null) {
            out.alone().stream().map(this::alone).forEach(binding::add);
            out.unmet()
                    .forEach(each -> binding.add(Text.of(Phrases.target(roadmap) + " asks " + each.name() + " at "
                            + each.level() + ", and no action brings it about.")));
            if (!out.together().isEmpty()) {
                binding.add(Text.of("Enough together: "
                        + Words.and(out.together().stream()
                                .map(each -> each.words(roadmap.terms().currency()))
                                .toList())
                        + "."));
            }
        }
        binding.addAll(full());
        return binding;
    }

    private DocumentSection limits() {
        List<Block> blocks = new ArrayList<>();
        OutOfReach out = roadmap.outOfReach();
        if (out != null) {
            blocks.addAll(outOfReach(out));
        }
        List<Text> full = full();
        if (!full.isEmpty()) {
            blocks.add(Phrases.paragraph("In the plan as it stands:"));
            blocks.add(new Bullets(full));
        }
        if (blocks.isEmpty()) {
            blocks.add(Phrases.paragraph("There is no plan that a limit could bind."));
        }
        return new DocumentSection("limits", "Limits that bind", blocks);
    }

    private List<Block> outOfReach(OutOfReach out) {
        String target = Phrases.target(roadmap);
        if (!out.unmet().isEmpty()) {
            return List.of(
                    Phrases.paragraph("No money, time or people would be enough: " + target
                            + " asks for what no action in the tables brings about from here."),
                    new Bullets(out.unmet().stream()
                            .map(each -> Text.of(each.name() + " at " + each.level() + " or above"))
                            .toList()));
        }
        if (!out.alone().isEmpty()) {
            return List.of(
                    Phrases.paragraph(
                            target + " is not reached within the limits. Each of these alone would be enough, and was"
                                    + " planned to prove it:"),
                    new Bullets(out.alone().stream().map(this::alone).toList()));
        }
        return out.together().isEmpty()
                ? List.of(Phrases.paragraph(
                        target + " is not reached within the limits, and no limit that was moved is enough."))
                : List.of(
                        Phrases.paragraph(
                                target + " is not reached within the limits, and no single limit stands in the way."
                                        + " These together would be enough:"),
                        new Bullets(out.together().stream()
                                .map(each -> Text.of(
                                        Words.capital(each.words(roadmap.terms().currency()))))
                                .toList()));
    }

    private Text alone(Relaxed each) {
        return Text.of(each.alone(roadmap.terms().currency(), Phrases.target(roadmap)));
    }

    private List<Text> full() {
        return roadmap.actions().isEmpty()
                ? List.of()
                : Stream.of(
                                use("The budget", Limit.BUDGET, Quarter::cost),
                                use("People’s time", Limit.STAFF_DAYS, Quarter::days),
                                use("The number of actions at a time", Limit.PARALLEL, Quarter::running))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** In which quarters a limit leaves no room; nothing where there is no such limit. */
    private Optional<Text> use(String what, Limit kind, ToLongFunction<Quarter> takes) {
        Long limit = roadmap.terms().limits().of(kind);
        if (limit == null || (kind == Limit.BUDGET && roadmap.terms().limits().carryOver())) {
            return Optional.empty();
        }
        List<String> full = roadmap.quarters().stream()
                .filter(each -> takes.applyAsLong(each) > 0 && takes.applyAsLong(each) * PERCENT >= limit * FULL)
                .map(each -> Amounts.quarters(each.number(), each.number()))
                .toList();
        return Optional.of(Text.of(
                full.isEmpty()
                        ? what + " is nowhere used up: it does not bind."
                        : full.size() == roadmap.quarters().size()
                                ? what + " is used up, or nearly, in every quarter."
                                : what + " is used up, or nearly, in " + String.join(", ", full) + "."));
    }
}
