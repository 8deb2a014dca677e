package org.cxmaturity.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Phase;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** Where the organisation stands in one model: the ladder of stages, what the next one lacks, and what is ahead. */
record PlacementText(TextPage page, Words words) {
    private static final int LABEL = 12;

    void write(Placement placement) {
        page.heading(placement.modelName().toUpperCase(Locale.ROOT), "model " + placement.model());
        ladder(placement);
        page.blank();
        standing(placement);
        Next next = placement.next();
        if (next != null) {
            next(placement, next);
        }
    }

    private void ladder(Placement placement) {
        int lowest = placement.place(placement.range().lowest());
        int highest = placement.place(placement.range().highest());
        int columns = TextPage.widest(placement.stages(), Stage::name);
        for (int order = placement.stages().size(); order >= 1; order--) {
            String note = note(placement, order, lowest, highest);
            TonedText name = new TonedText(
                    tone(placement, order), placement.stages().get(order - 1).name());
            page.line(
                    TonedText.faint("  " + bracket(order, lowest, highest)),
                    new TonedText(tone(placement, order), mark(placement, order) + " "),
                    TonedText.faint(String.format(Locale.ROOT, "%2d  ", order)),
                    note.isEmpty() ? name : name.fit(columns + 3),
                    order == placement.order() ? TonedText.strong(note) : TonedText.faint(note));
        }
    }

    private static String bracket(int order, int lowest, int highest) {
        if (lowest == highest || order > highest || order < lowest) {
            return "  ";
        }
        return order == highest ? "┌ " : order == lowest ? "└ " : "│ ";
    }

    private static String mark(Placement placement, int order) {
        if (order == placement.order()) {
            return placement.attained() ? "◆" : "◇";
        }
        return order < placement.order() ? "●" : "○";
    }

    private static Tone tone(Placement placement, int order) {
        if (order == placement.order()) {
            return placement.attained() ? Tone.HERE : Tone.WARN;
        }
        return order < placement.order() ? Tone.GOOD : Tone.FAINT;
    }

    private static String note(Placement placement, int order, int lowest, int highest) {
        if (order == placement.order()) {
            return placement.attained() ? "◀ stands here" : "◀ starts here, not attained yet";
        }
        if (!placement.proven()
                && order == placement.place(placement.evidenced().stage())) {
            return placement.evidenced().attained()
                    ? "if only what is evidenced counted"
                    : "not even this, if only what is evidenced counted";
        }
        if (order == highest) {
            return "if all that is not known were in place";
        }
        return order == lowest ? "with evidence wherever a criterion demands it" : "";
    }

    private void standing(Placement placement) {
        fact("Measures", placement.measures());
        stage(placement);
        if (!placement.range().lowest().equals(placement.range().highest())) {
            fact(
                    "Range",
                    Words.stage(placement, placement.range().lowest()) + " to "
                            + Words.stage(placement, placement.range().highest())
                            + ", for want of answers or evidence");
        }
        placement
                .judgements()
                .forEach(each -> fact(
                        "Judged",
                        Words.stage(placement, each.stage()) + ", by " + each.by() + " on " + each.on() + ": "
                                + each.reason()));
        Phase phase = placement.phase();
        if (phase != null) {
            fact("Phase", phase.name() + ": " + phase.meaning());
        }
        ScoreStanding score = placement.score();
        if (score == null) {
            fact("Criteria", criteria(placement.completion()));
        } else {
            fact("Score", Words.score(score) + ", by which this model places");
            score.parts()
                    .forEach(part -> fact(
                            "",
                            "– ".repeat(part.depth() - 1) + part.name() + " "
                                    + part.score().toPlainString() + " of "
                                    + part.of().toPlainString()));
        }
        if (placement.notApplicable() > 0) {
            fact(
                    "Left out",
                    Words.count(placement.notApplicable(), "capability does", "capabilities do") + " not apply here");
        }
        if (!placement.ahead().isEmpty()) {
            fact("Ahead", ahead(placement));
        }
        if (placement.next() == null) {
            fact("Next", "nothing: this is the top stage");
        }
    }

    private static String criteria(Completion completion) {
        return completion.of() == 0
                ? "none: this stage asks nothing"
                : completion.met() + " of " + completion.of() + " met at this stage";
    }

    private void stage(Placement placement) {
        TonedText label =
                TonedText.faint(placement.proven() ? "Stage" : "Claimed").fit(LABEL);
        TonedText name = TonedText.strong(placement.name());
        TonedText place = TonedText.of(
                ", " + placement.order() + " of " + placement.stages().size()
                        + (placement.attained() ? "" : "; the floor: its own essential criteria are unmet"));
        page.line(TonedText.of("  "), label, name, place);
        if (!placement.proven()) {
            fact("Evidenced", Words.evidenced(placement) + ", if only what is evidenced counted");
        }
    }

    private void fact(String label, String text) {
        page.labelled(2, LABEL, label, text);
    }

    /** What is met above the stage, stage by stage. */
    private String ahead(Placement placement) {
        return placement.stages().stream()
                .map(Stage::id)
                .map(stage -> placement.ahead().stream()
                        .filter(ahead -> ahead.stage().equals(stage))
                        .map(ahead -> words.capability(ahead.capability()))
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "),
                                names -> names.isEmpty() ? "" : names + " (" + Words.stage(placement, stage) + ")")))
                .filter(names -> !names.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private void next(Placement placement, Next next) {
        List<Missing> missing = next.missing();
        if (missing.isEmpty()) {
            fact("Next", next.name() + ": nothing is missing");
            return;
        }
        fact(
                "Next",
                (placement.attained() ? "" : "attain ") + next.name() + ": "
                        + (placement.score() == null
                                ? Words.count(missing.size(), "criterion", "criteria") + " unmet, " + essential(missing)
                                : "a score of " + Words.asked(placement.score()) + ", " + Words.more(placement.score())
                                        + "; below is what may add to it"));
        page.blank();
        int columns = TextPage.widest(missing, each -> words.capability(each.capability()));
        int criterion = missing.stream()
                .mapToInt(each -> each.source().id().length())
                .max()
                .orElse(0);
        int name = Math.max(10, Math.min(columns, page.width() - 39 - Math.max(criterion, 9)));
        row(
                TonedText.faint(placement.score() == null ? "essential" : "adds"),
                TonedText.faint("capability").fit(name),
                "is",
                "needs",
                "criterion",
                Tone.FAINT);
        missing.forEach(each -> row(each, name));
    }

    private static String essential(List<Missing> missing) {
        long essential = missing.stream().filter(Missing::essential).count();
        if (missing.size() == 1) {
            return essential == 1 ? "essential" : "not essential";
        }
        return (essential == missing.size() ? "all" : essential == 0 ? "none" : essential) + " essential";
    }

    private void row(Missing missing, int columns) {
        row(
                missing.adds() != null
                        ? TonedText.of(missing.adds().toPlainString())
                        : missing.essential() ? new TonedText(Tone.WARN, "yes") : TonedText.faint("no"),
                TonedText.of(words.capability(missing.capability())).fit(columns),
                words.level(missing.capability(), missing.actual()),
                words.level(missing.capability(), missing.required()),
                missing.source().id(),
                Tone.PLAIN);
    }

    private void row(TonedText essential, TonedText name, String is, String needs, String criterion, Tone tone) {
        page.line(
                TonedText.of("    "),
                essential.fit(11),
                name,
                TonedText.of("  "),
                new TonedText(tone, is).fit(11),
                new TonedText(tone, needs).fit(11),
                TonedText.faint(criterion));
    }
}
