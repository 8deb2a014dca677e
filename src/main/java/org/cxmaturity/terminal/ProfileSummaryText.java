package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.gathering.ProfileSummary;
import org.cxmaturity.model.Section;

/** What a profile holds, in a few lines. */
public final class ProfileSummaryText {
    private static final int MOST_PEOPLE = 12;

    private ProfileSummaryText() {}

    /** The lines. */
    public static String of(ProfileSummary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(summary.organisation() + ", as of " + summary.asOf() + ": no problems");
        lines.add(
                "models: " + (summary.models().isEmpty() ? "left to the tables" : String.join(", ", summary.models())));
        summary.items()
                .forEach((section, count) -> lines.add(section.key() + ": "
                        + (count == 0 ? "none, as was looked for" : count)
                        + (count > 0 && summary.complete().contains(section) ? ", all there are" : "")));
        lines.add("answers: "
                + summary.answers().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                + ", a level for " + summary.answered() + " of " + summary.asked() + " capabilities"
                + (summary.unknown() == 0 ? "" : ", not known " + summary.unknown()));
        people(summary.answers(), lines);
        lines.add("with evidence: " + summary.evidenced() + " items");
        summary.read().forEach((file, count) -> lines.add("read from " + file + ": " + count));
        if (!summary.notLookedAt().isEmpty()) {
            lines.add("not looked at: "
                    + String.join(
                            ", ",
                            summary.notLookedAt().stream().map(Section::key).toList()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void people(Map<String, Integer> answers, List<String> lines) {
        int shown = 0;
        for (Map.Entry<String, Integer> each : answers.entrySet()) {
            if (shown++ == MOST_PEOPLE) {
                lines.add("  … " + answers.size() + " respondents in all");
                return;
            }
            lines.add("  " + each.getKey() + ": " + each.getValue());
        }
    }
}
