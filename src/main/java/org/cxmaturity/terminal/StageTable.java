package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.MissingCriteria;
import org.cxmaturity.wording.Words;

/** Models side by side, a column each: the stage claimed, the stage evidenced, the range; below them what each next stage lacks. */
record StageTable(TextPage page, Words words, List<Placement> placements) {
    /** The models that find room beside each other. */
    static final int MOST = 3;

    private static final int LABEL = 11;

    /** The lines that a cell takes at most. */
    private static final int TALLEST = 2;

    void write() {
        row("STAGES", Tone.HEADING, Placement::modelName);
        row("Claimed", Tone.STRONG, StageTable::claimed);
        if (shown().stream().anyMatch(placement -> placement.score() != null)) {
            row("Score", Tone.PLAIN, placement -> placement.score() == null ? "" : Words.score(placement.score()));
        }
        row("Evidenced", Tone.PLAIN, placement -> placement.proven() ? "the same" : Words.evidenced(placement));
        row("Range", Tone.PLAIN, StageTable::range);
        if (shown().stream().anyMatch(placement -> !placement.judgements().isEmpty())) {
            row("Judged", Tone.PLAIN, StageTable::judged);
        }
    }

    private static String judged(Placement placement) {
        return placement.judgements().stream()
                .map(each -> Words.stage(placement, each.stage()) + " by " + each.by())
                .collect(Collectors.joining("; "));
    }

    private static String claimed(Placement placement) {
        return placement.attained()
                ? placement.order() + "/" + placement.stages().size() + " " + placement.name()
                : Words.standing(placement);
    }

    private static String range(Placement placement) {
        String lowest = placement.range().lowest();
        String highest = placement.range().highest();
        return lowest.equals(highest)
                ? Words.stage(placement, lowest) + " alone"
                : Words.stage(placement, lowest) + " to " + Words.stage(placement, highest);
    }

    private void row(String label, Tone tone, Function<Placement, String> cell) {
        int columns = (page.width() - LABEL) / Math.max(1, shown().size());
        List<List<String>> cells = shown().stream()
                .map(placement -> TextPage.wrap(cell.apply(placement), columns - 1))
                .toList();
        int lines = Math.min(TALLEST, cells.stream().mapToInt(List::size).max().orElse(0));
        for (int at = 0; at < lines; at++) {
            List<TonedText> line = new ArrayList<>();
            line.add(new TonedText(tone == Tone.HEADING ? tone : Tone.FAINT, at == 0 ? label : "").fit(LABEL));
            for (List<String> each : cells) {
                String text = at >= each.size()
                        ? ""
                        : at == TALLEST - 1 ? String.join(" ", each.subList(at, each.size())) : each.get(at);
                line.add(new TonedText(tone, text).fit(columns - 1));
                line.add(TonedText.of(" "));
            }
            page.line(line);
        }
    }

    private List<Placement> shown() {
        return placements.subList(0, Math.min(MOST, placements.size()));
    }

    /**
     * What each next stage lacks.
     *
     * @param most the lines for each at most
     */
    void lacks(int most) {
        page.apart(
                new TonedText(Tone.HEADING, "WHAT THE NEXT STAGE LACKS"),
                TonedText.faint(
                        shown().stream().allMatch(each -> each.score() != null)
                                ? "level now → best level, what adds most first"
                                : "level now → level asked, essential first"));
        for (Placement placement : shown()) {
            Next next = placement.next();
            TonedText stage = TonedText.strong("  " + (next == null ? placement.name() : next.name()));
            TonedText model = TonedText.faint(" (" + placement.model() + ")  ");
            List<TonedText> lead = List.of(stage, model);
            if (next == null) {
                page.brief(lead, TonedText.of("    "), Tone.PLAIN, "nothing: this is the top stage", 1);
            } else {
                String body = lacks(placement, next, page.width() - stage.width() - model.width(), most);
                page.brief(lead, TonedText.of("    "), Tone.PLAIN, body, most);
            }
        }
    }

    /** As many of the criteria as find room, and how many more there are. */
    private String lacks(Placement placement, Next next, int columns, int most) {
        List<String> all = placement.score() == null
                ? MissingCriteria.phrases(next.missing(), this::lack)
                : Stream.concat(
                                Stream.of(Words.more(placement.score()) + " in the score"),
                                next.missing().stream().map(this::lack))
                        .toList();
        String text = all.isEmpty() ? "nothing" : "";
        for (int count = all.size(); count > 0; count--) {
            int left = all.size() - count;
            text = String.join(", ", all.subList(0, count))
                    + (left == 0 ? "" : left == 1 ? ", 1 more" : ", " + left + " more");
            if (TextPage.wrap(text, Math.max(1, columns)).size() <= most) {
                return text;
            }
        }
        return text;
    }

    private String lack(Missing missing) {
        return words.capability(missing.capability())
                + String.format(
                        Locale.ROOT, " %s→%d", missing.actual() == null ? "?" : missing.actual(), missing.required())
                + (missing.adds() == null ? "" : " +" + missing.adds().toPlainString());
    }
}
