package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Worth;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.PlanSentence;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.SpokenAmounts;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.wording.MissingCriteria;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What several chapters say, in the report's language. */
final class Phrases {
    /** Of many claims without evidence that go into a score, so many are named. */
    private static final int SHOWN = 5;

    private final ClientReport report;
    private final Speech speech;
    private final Words words;

    Phrases(ClientReport report) {
        this.report = report;
        this.speech = report.speech();
        this.words = new Words(report.assessment());
    }

    Speech speech() {
        return speech;
    }

    SpokenAmounts amounts() {
        return new SpokenAmounts(speech);
    }

    Rounded rounded() {
        return new Rounded(speech);
    }

    /** A sentence with its names filled in. */
    String of(Sentence sentence, Object... values) {
        return speech.say(sentence, values);
    }

    /** The same, where values may have a tone of their own. */
    Text text(Sentence sentence, Object... values) {
        List<Text> texts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (Object piece : speech.pieces(sentence, values)) {
            if (piece instanceof Text toned) {
                texts.add(Text.of(plain.toString()));
                texts.add(toned);
                plain.setLength(0);
            } else {
                plain.append(piece);
            }
        }
        texts.add(Text.of(plain.toString()));
        return Text.of(texts.toArray(Text[]::new));
    }

    Block paragraph(Sentence sentence, Object... values) {
        return new Paragraph(Text.of(of(sentence, values)));
    }

    Block quiet(Sentence sentence, Object... values) {
        return new Paragraph(Text.quiet(of(sentence, values)));
    }

    Term term(Sentence term, String meaning) {
        return new Term(of(term), Text.of(meaning));
    }

    /** A table's columns in this language. */
    <T> Columns<T> columns() {
        return new Columns<>(speech);
    }

    String capability(String id) {
        return words.capability(id);
    }

    /** A level as the capability's scale calls it: {@code 3 mostly}. */
    String level(String capability, @Nullable Integer level) {
        if (level == null) {
            return of(WordSentence.NOT_KNOWN);
        }
        String name = report.assessment().called().name(capability, level);
        return name == null ? of(WordSentence.LEVEL, level) : speech.number(level) + " " + name;
    }

    /** {@code Developing}, or that not even the first stage is attained. */
    String standing(String stage, boolean attained) {
        return attained ? stage : of(StageSentence.BELOW, stage);
    }

    String standing(Placement placement) {
        return standing(placement.name(), placement.attained());
    }

    /** The stage that evidence shows. */
    String evidenced(Placement placement) {
        return standing(
                Words.stage(placement, placement.evidenced().stage()),
                placement.evidenced().attained());
    }

    /** The stage; both stages where evidence shows less than is claimed. */
    String headline(Placement placement) {
        return placement.proven() ? standing(placement) : headline(standing(placement), evidenced(placement));
    }

    String headline(String claimed, String evidenced) {
        return claimed.equals(evidenced) ? claimed : of(StageSentence.CLAIMED, claimed, evidenced);
    }

    /** {@code 1.32 of 3}, and what of it is evidenced where that is less. */
    String score(ScoreStanding score) {
        String all = speech.exact(score.score());
        String of = speech.exact(score.of());
        return score.evidenced().compareTo(score.score()) == 0
                ? of(StageSentence.SCORE, all, of)
                : of(StageSentence.SCORE_EVIDENCED, all, of, speech.exact(score.evidenced()));
    }

    /** What the next stage asks of the score besides. */
    String more(ScoreStanding score) {
        return score.lacking() == null || score.lacking().signum() == 0
                ? of(StageSentence.NO_MORE)
                : of(StageSentence.MORE, speech.exact(score.lacking()));
    }

    /** The score that the next stage asks. */
    String asked(ScoreStanding score) {
        return speech.exact(score.asked() == null ? score.of() : score.asked());
    }

    /** What hangs on a criterion: the stage, or so much of the score. */
    String weight(Missing missing) {
        return missing.adds() != null
                ? of(StageSentence.ADDS, speech.exact(missing.adds()))
                : of(missing.essential() ? StageSentence.ESSENTIAL : StageSentence.DESIRABLE);
    }

    /** What an action is worth, beside what it takes. */
    String worth(Worth worth) {
        return of(
                switch (worth) {
                    case QUICK_WIN -> ActionSentence.QUICK_WIN;
                    case BIG_BET -> ActionSentence.BIG_BET;
                    case FILL_IN -> ActionSentence.FILL_IN;
                    case MONEY_PIT -> ActionSentence.MONEY_PIT;
                });
    }

    /** The advice to show evidence of what is claimed; empty where evidence shows the whole stage. */
    String evidence(Placement placement) {
        List<MissingEvidence> missing = placement.evidenced().missing();
        if (missing.isEmpty()) {
            return "";
        }
        String nearest = missing.get(0).stage();
        List<String> names = missing.stream()
                .filter(each -> each.stage().equals(nearest))
                .map(each -> words.capability(each.capability()))
                .toList();
        if (placement.score() != null) {
            int others = names.size() - SHOWN;
            String first = speech.and(names.subList(0, Math.min(SHOWN, names.size())));
            return others > 0
                    ? of(ActionSentence.EVIDENCE_SCORE_MORE, first, others)
                    : of(ActionSentence.EVIDENCE_SCORE, first);
        }
        int more = missing.size() - names.size();
        String stage = Words.stage(placement, nearest);
        return more == 0
                ? of(ActionSentence.EVIDENCE, stage, speech.and(names))
                : of(ActionSentence.EVIDENCE_MORE, stage, speech.and(names), more);
    }

    /** That no action is recommended. */
    String nothing(Placement placement) {
        return of(placement.proven() ? ActionSentence.NOTHING : ActionSentence.NOTHING_BESIDES);
    }

    static boolean sure(Placement placement) {
        return placement.range().lowest().equals(placement.range().highest());
    }

    static String lowest(Placement placement) {
        return Words.stage(placement, placement.range().lowest());
    }

    static String highest(Placement placement) {
        return Words.stage(placement, placement.range().highest());
    }

    /** {@code Initiate to Radiate}. */
    String range(Placement placement) {
        return of(WordSentence.RANGE, lowest(placement), highest(placement));
    }

    /** What a stage lacks, a phrase for each thing. */
    List<String> gaps(List<Missing> missing) {
        return MissingCriteria.phrases(missing, this::gap, this::some);
    }

    private String some(List<String> phrases, int lacking) {
        return lacking == 1
                ? phrases.stream()
                        .reduce((one, other) -> of(WordSentence.OR, one, other))
                        .orElse("")
                : of(WordSentence.SOME, lacking, speech.and(phrases));
    }

    private String gap(Missing missing) {
        String name = words.capability(missing.capability());
        String asked = level(missing.capability(), missing.required());
        Integer actual = missing.actual();
        if (missing.adds() != null) {
            String score = speech.exact(missing.adds());
            return actual == null
                    ? of(StageSentence.GAP_ADDS_UNKNOWN, name, asked, score)
                    : of(StageSentence.GAP_ADDS, name, level(missing.capability(), actual), asked, score);
        }
        return actual == null
                ? of(StageSentence.GAP_UNKNOWN, name, asked)
                : of(StageSentence.GAP, name, asked, level(missing.capability(), actual));
    }

    /** {@code by the end of Q6, 31 March 2028}. */
    String by(int quarter) {
        return of(
                PlanSentence.BY,
                quarter,
                report.roadmap().quarters().get(quarter - 1).until());
    }

    /** The stage that the plan aims at; empty where there is none. */
    String target() {
        return target(report.roadmap());
    }

    static String target(Roadmap roadmap) {
        return roadmap.goal().target() == null ? "" : roadmap.goal().target().name();
    }

    /** A difference with its sign. */
    String signed(BigDecimal difference) {
        String size = speech.decimal(difference.abs());
        return difference.signum() == 0 ? "0" : (difference.signum() < 0 ? "−" : "+") + size;
    }

    /** {@code GBP 3,000–5,500}; {@code none} where nothing is spent. */
    String cost(Cost cost) {
        return cost.high() == 0 ? of(WordSentence.NONE) : rounded().money(cost.currency(), cost.low(), cost.high());
    }

    /** {@code 16–48}, {@code up to 2}. */
    String days(Days days) {
        return rounded().days(days.low(), days.high());
    }

    /** The same with a small letter, where the language has no capital for other reasons. */
    static String uncapital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
