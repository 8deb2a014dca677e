package org.cxmaturity.terminal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.LevelNames;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WhatIf.Done;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.roadmap.WhatIf.Missed;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What would be otherwise, as text for people: stages, levels and the roadmap, before and after side by side. */
public final class WhatIfText {
    private static final int LABEL = 13;

    private final WhatIf whatIf;
    private final TextPage page;
    private final SideBySide sides;

    private WhatIfText(WhatIf whatIf, Style style) {
        this.whatIf = whatIf;
        this.page = new TextPage(style);
        this.sides = new SideBySide(page);
    }

    /** The comparison as text. */
    public static String of(WhatIf whatIf, Style style) {
        WhatIfText text = new WhatIfText(whatIf, style);
        text.head();
        text.stages();
        text.levels();
        new PlansText(text.page, text.sides, whatIf).write();
        return text.page.toString();
    }

    private void head() {
        page.head(
                whatIf.before().roadmap().organisation(),
                whatIf.before().roadmap().asOf(),
                "What if",
                whatIf.before().roadmap().ruleBase());
        page.blank();
        page.labelled(2, LABEL, "Changed", whatIf.changes());
        page.labelled(
                2,
                LABEL,
                "Done",
                whatIf.done().stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(done(each)), each.missed().stream().map(this::missed)))
                        .toList());
    }

    private static String done(Done done) {
        String aside = Stream.of(done.asked() ? "" : "needed first", done.effective() ? "" : nothing(done))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        return done.title() + " [" + done.action() + "]" + (aside.isEmpty() ? "" : " (" + aside + ")");
    }

    private static String nothing(Done done) {
        return done.missed().isEmpty() ? "raises nothing that is not there already" : "raises nothing";
    }

    private String missed(Missed missed) {
        return "– not " + missed.name() + " to " + called().of(missed.capability(), missed.to()) + ": that takes "
                + called().of(missed.capability(), missed.from()) + ", and the level is "
                + called().of(missed.capability(), missed.level());
    }

    private void stages() {
        page.heading(
                "STAGES",
                whatIf.done().isEmpty() ? "by the rules" : "by the rules, if the actions achieve their stated effects");
        sides.head();
        for (int at = 0; at < whatIf.after().placements().size(); at++) {
            Placement before = whatIf.before().placements().get(at);
            Placement after = whatIf.after().placements().get(at);
            sides.row(before.modelName(), stage(before), stage(after), Integer.compare(rank(after), rank(before)));
        }
    }

    private static String stage(Placement placement) {
        return Words.headline(placement) + (placement.score() == null ? "" : ", " + Words.points(placement.score()));
    }

    private static int rank(Placement placement) {
        return 2 * placement.order() + (placement.attained() ? 1 : 0);
    }

    private void levels() {
        int differing = whatIf.levels().size();
        page.heading("LEVELS", differing == 0 ? "" : Words.count(differing, "capability", "capabilities"));
        if (differing == 0) {
            page.paragraph(Tone.PLAIN, "No capability changes its level.");
            return;
        }
        sides.head();
        for (LevelChange change : whatIf.levels()) {
            sides.row(
                    change.name(),
                    level(change.capability(), change.before()),
                    level(change.capability(), change.after()),
                    change.by());
        }
    }

    private String level(String capability, @Nullable Integer level) {
        return level == null ? "no level" : called().of(capability, level);
    }

    private LevelNames called() {
        return whatIf.before().roadmap().called();
    }
}
