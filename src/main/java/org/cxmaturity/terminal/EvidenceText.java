package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What to show evidence of, capability by capability: what is asked, by which stages, and what would show it. */
final class EvidenceText {
    /** A criterion that no evidence shows, the name of its stage, and how far up the model that is. */
    private record Wanted(MissingEvidence missing, String stage, int place) {}

    private static final int INDENT = 8;

    /** With as many lines, each entry may take two. */
    private static final int ROOMY = 8;

    private final TextPage page;
    private final Words words;
    private final List<List<Wanted>> wanted;

    EvidenceText(TextPage page, Words words, List<Placement> placements) {
        this.page = page;
        this.words = words;
        List<Wanted> all = new ArrayList<>();
        for (Placement placement : placements) {
            placement
                    .evidenced()
                    .missing()
                    .forEach(each -> all.add(
                            new Wanted(each, Words.stage(placement, each.stage()), placement.place(each.stage()))));
        }
        all.sort(Comparator.comparingInt(Wanted::place));
        Map<String, List<Wanted>> byCapability = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.missing().capability(), LinkedHashMap::new, Collectors.toList()));
        this.wanted = List.copyOf(byCapability.values());
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Everything, under a heading of its own. */
    void all() {
        if (wanted.isEmpty()) {
            return;
        }
        page.heading("EVIDENCE TO SHOW", "claimed, and no evidence shows it; the lowest stage first");
        for (List<Wanted> each : wanted) {
            MissingEvidence missing = each.get(0).missing();
            page.paragraph(
                    List.of(new TonedText(Tone.WARN, "  ! ")),
                    Tone.PLAIN,
                    words.capability(missing.capability()) + ": " + asked(each) + "; " + shown(missing) + ".");
            page.paragraph("    ", Tone.FAINT, "Expected: " + missing.expected());
        }
    }

    private String shown(MissingEvidence missing) {
        return missing.evidenced() == 0
                ? "no evidence shows any of it"
                : "evidence shows " + words.level(missing.capability(), missing.evidenced());
    }

    private String asked(List<Wanted> criteria) {
        return criteria.stream()
                .map(each -> each.stage() + " asks "
                        + words.level(
                                each.missing().capability(), each.missing().required()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * The first of it, as an advice.
     *
     * @param most the lines at most, 2 or more
     */
    void advice(int most) {
        if (wanted.isEmpty()) {
            return;
        }
        page.brief(
                List.of(new TonedText(Tone.BAD, "   !  ")),
                TonedText.of("      "),
                Tone.STRONG,
                "Show evidence of what is claimed, the lowest stage first: "
                        + Words.count(wanted.size(), "capability", "capabilities"),
                1);
        int tall = most < ROOMY ? 1 : 2;
        int shown = 0;
        int left = most - 1;
        while (shown < wanted.size()) {
            int height = Math.min(tall, height(wanted.get(shown)));
            boolean last = shown == wanted.size() - 1;
            if (height + (last ? 0 : 1) > left) {
                break;
            }
            page.brief(
                    List.of(TonedText.of("      "), TonedText.of(claim(wanted.get(shown)))),
                    TonedText.of("        "),
                    Tone.FAINT,
                    wanted.get(shown).get(0).missing().expected(),
                    height);
            left -= height;
            shown++;
        }
        if (shown < wanted.size()) {
            page.line(TonedText.faint("      " + page.more(wanted.size() - shown, "capability", "capabilities")));
        }
    }

    private String claim(List<Wanted> criteria) {
        MissingEvidence missing = criteria.get(0).missing();
        return words.capability(missing.capability()) + " " + missing.required() + ": ";
    }

    private int height(List<Wanted> criteria) {
        String all = claim(criteria) + criteria.get(0).missing().expected();
        return TextPage.wrap(all, page.width() - INDENT).size();
    }
}
