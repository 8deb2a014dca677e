package org.cxmaturity.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Problem;

/** What is wrong with what is asked, before any response is read. */
final class KpiRequestProblems {
    private KpiRequestProblems() {}

    static List<Problem> of(KpiRequest asked) {
        List<Problem> problems = new ArrayList<>();
        for (DatedScale each : asked.scales()) {
            if (!fits(asked, each.scale())) {
                problems.add(new Problem(
                        Input.ANSWER_SCALE,
                        each.scale().toString(),
                        switch (asked.kind()) {
                            case NPS -> "no scale, or 0-10: " + KpiKind.NPS + " is defined on no other";
                            case RETENTION -> "no scale: who is not kept is lost";
                            case CSAT, CES -> "a scale with more answers than are counted as its highest";
                        },
                        null));
            }
        }
        order(asked, problems);
        boolean boxes = asked.kind() == KpiKind.CSAT || asked.kind() == KpiKind.CES;
        if (asked.top().isPresent() && (!boxes || asked.top().get() < 1)) {
            problems.add(new Problem(
                    Input.TOP_ANSWERS,
                    asked.top().get().toString(),
                    boxes
                            ? "1 or more"
                            : "nothing: only " + KpiKind.CSAT + " and " + KpiKind.CES + " count the highest answers",
                    null));
        }
        return problems;
    }

    /** The first scale has no day, and the others have one each. */
    private static void order(KpiRequest asked, List<Problem> problems) {
        long first = asked.scales().stream().filter(each -> each.from() == null).count();
        long days = asked.scales().stream().map(DatedScale::from).distinct().count();
        if (!asked.scales().isEmpty() && (first != 1 || days < asked.scales().size())) {
            problems.add(new Problem(
                    Input.ANSWER_SCALE,
                    asked.scales().stream()
                            .map(each -> each.scale() + (each.from() == null ? "" : " from " + each.from()))
                            .collect(Collectors.joining(", ")),
                    "one scale without a day, which was there first, and each other one with a day of its own",
                    null));
        }
    }

    /** Whether the measure can be taken on such a scale. */
    static boolean fits(KpiRequest asked, AnswerScale scale) {
        return switch (asked.kind()) {
            case NPS -> scale.equals(KpiDefinition.NPS_SCALE);
            case RETENTION -> false;
            case CSAT, CES -> KpiDefinition.of(asked).fits(scale);
        };
    }
}
