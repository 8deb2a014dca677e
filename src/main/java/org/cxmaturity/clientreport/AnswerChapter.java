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
import org.cxmaturity.speech.AskSentence;
import org.cxmaturity.speech.LimitSentence;
import org.cxmaturity.wording.Words;

/** What would change the answer: questions that would narrow it, and limits that bind. */
final class AnswerChapter {
    /** A quarter that takes this much of a limit, in percent, leaves no room. */
    private static final int FULL = 95;

    private static final int PERCENT = 100;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final Phrases say;
    private final Purposes purposes;

    AnswerChapter(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.say = new Phrases(report);
        this.purposes = new Purposes(report);
    }

    DocumentSection section() {
        return new DocumentSection("answer", say.of(AskSentence.CHANGES), List.of(), List.of(questions(), limits()));
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
        blocks.add(say.paragraph(range.isEmpty() ? AskSentence.NO_MOVE : AskSentence.THESE_NARROW));
        bullets(range).ifPresent(blocks::add);
        bullets(advice).ifPresent(each -> {
            blocks.add(say.paragraph(AskSentence.THESE_CHANGE));
            blocks.add(each);
        });
        List<String> rest = others.stream()
                .filter(each -> !advice.contains(each))
                .map(each -> say.capability(each.capability()))
                .toList();
        if (!rest.isEmpty()) {
            blocks.add(say.paragraph(AskSentence.EITHER, say.speech().and(rest)));
        }
        return new DocumentSection("questions", say.of(AskSentence.SETTLE), blocks);
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
                        .map(each -> " " + say.of(AskSentence.PURPOSE, Words.capital(each)))
                        .orElse("")));
    }

    /** What would be enough, where the target is out of reach, and which limits leave no room. */
    List<Text> binding() {
        List<Text> binding = new ArrayList<>();
        OutOfReach out = roadmap.outOfReach();
        if (out != null) {
            out.alone().stream().map(this::alone).forEach(binding::add);
            out.unmet()
                    .forEach(each -> binding.add(Text.of(say.of(
                            LimitSentence.UNMET,
                            say.target(),
                            each.name(),
                            say.level(each.capability(), each.required())))));
            if (!out.together().isEmpty()) {
                binding.add(Text.of(say.of(
                        LimitSentence.TOGETHER,
                        say.speech()
                                .and(out.together().stream().map(this::limit).toList()))));
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
            blocks.add(say.paragraph(LimitSentence.AS_IT_STANDS));
            blocks.add(new Bullets(full));
        }
        if (blocks.isEmpty()) {
            blocks.add(say.paragraph(LimitSentence.NO_PLAN));
        }
        return new DocumentSection("limits", say.of(LimitSentence.TITLE), blocks);
    }

    private List<Block> outOfReach(OutOfReach out) {
        String target = say.target();
        if (!out.unmet().isEmpty()) {
            return List.of(
                    say.paragraph(LimitSentence.NO_MEANS, target),
                    new Bullets(out.unmet().stream()
                            .map(each -> Text.of(say.of(
                                    LimitSentence.OR_ABOVE,
                                    each.name(),
                                    say.level(each.capability(), each.required()))))
                            .toList()));
        }
        if (!out.alone().isEmpty()) {
            return List.of(
                    say.paragraph(LimitSentence.EACH_ALONE, target),
                    new Bullets(out.alone().stream().map(this::alone).toList()));
        }
        return out.together().isEmpty()
                ? List.of(say.paragraph(LimitSentence.NONE_ENOUGH, target))
                : List.of(
                        say.paragraph(LimitSentence.NOT_SINGLE, target),
                        new Bullets(out.together().stream()
                                .map(each -> Text.of(Words.capital(limit(each))))
                                .toList()));
    }

    private String limit(Relaxed each) {
        return each.words(say.speech(), roadmap.terms().currency());
    }

    private Text alone(Relaxed each) {
        return Text.of(each.alone(say.speech(), roadmap.terms().currency(), say.target()));
    }

    private List<Text> full() {
        return roadmap.actions().isEmpty()
                ? List.of()
                : Stream.of(
                                use(
                                        Limit.BUDGET,
                                        Quarter::cost,
                                        LimitSentence.BUDGET_FREE,
                                        LimitSentence.BUDGET_FULL,
                                        LimitSentence.BUDGET_IN),
                                use(
                                        Limit.STAFF_DAYS,
                                        Quarter::days,
                                        LimitSentence.TIME_FREE,
                                        LimitSentence.TIME_FULL,
                                        LimitSentence.TIME_IN),
                                use(
                                        Limit.PARALLEL,
                                        Quarter::running,
                                        LimitSentence.NUMBER_FREE,
                                        LimitSentence.NUMBER_FULL,
                                        LimitSentence.NUMBER_IN))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** In which quarters a limit leaves no room; nothing where there is no such limit. */
    private Optional<Text> use(
            Limit kind, ToLongFunction<Quarter> takes, LimitSentence free, LimitSentence always, LimitSentence some) {
        Long limit = roadmap.terms().limits().of(kind);
        if (limit == null || (kind == Limit.BUDGET && roadmap.terms().limits().carryOver())) {
            return Optional.empty();
        }
        List<String> full = roadmap.quarters().stream()
                .filter(each -> takes.applyAsLong(each) > 0 && takes.applyAsLong(each) * PERCENT >= limit * FULL)
                .map(each -> say.amounts().quarter(each.number()))
                .toList();
        return Optional.of(Text.of(
                full.isEmpty()
                        ? say.of(free)
                        : full.size() == roadmap.quarters().size()
                                ? say.of(always)
                                : say.of(some, String.join(", ", full))));
    }
}
