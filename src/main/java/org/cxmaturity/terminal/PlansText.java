package org.cxmaturity.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** Two roadmaps side by side, and what enters, leaves and moves. */
final class PlansText {
    private final TextPage page;
    private final SideBySide sides;
    private final WhatIf whatIf;
    private final Roadmap before;
    private final Roadmap after;

    PlansText(TextPage page, SideBySide sides, WhatIf whatIf) {
        this.page = page;
        this.sides = sides;
        this.whatIf = whatIf;
        this.before = whatIf.before().roadmap();
        this.after = whatIf.after().roadmap();
    }

    void write() {
        page.heading("ROADMAP", before.goal().modelName());
        sides.head();
        row("Target", PlansText::target);
        sides.row("Reached", reached(whatIf.before()), reached(whatIf.after()), 0);
        row("Cost", each -> Amounts.money(each.terms().currency(), each.risk().cost()));
        row("Person-days", each -> Words.number(each.risk().days()));
        row("Actions planned", each -> Words.number(each.actions().size()));
        sides.row(
                "Actions recommended now",
                Words.number(whatIf.before().actions()),
                Words.number(whatIf.after().actions()),
                0);
        limits();
        moves();
    }

    private void row(String what, Function<Roadmap, String> value) {
        sides.row(what, value.apply(before), value.apply(after), 0);
    }

    private static String target(Roadmap roadmap) {
        Stage target = roadmap.goal().target();
        return target == null ? "none: highest stage" : target.name();
    }

    private static String reached(WhatIf.Side side) {
        Roadmap.Goal goal = side.roadmap().goal();
        Stage target = goal.target();
        if (target == null) {
            return "–";
        }
        boolean already = side.placements().stream()
                .filter(each -> each.model().equals(goal.model()) && each.attained())
                .anyMatch(each -> each.stages().subList(0, each.order()).contains(target));
        if (already) {
            return "already";
        }
        Integer quarter = goal.reached();
        Roadmap.OutOfReach why = side.roadmap().outOfReach();
        if (quarter == null) {
            return why == null || why.proven() ? "out of reach" : "no plan found";
        }
        return "at the end of Q" + quarter;
    }

    /** The limits that differ. */
    private void limits() {
        limit(
                "Money",
                roadmap -> roadmap.terms().limits().isMoneyLimited()
                        ? roadmap.terms().money(roadmap.speech())
                        : null);
        limit("Person-days a quarter", roadmap -> number(roadmap, Limit.STAFF_DAYS));
        limit("Quarters", roadmap -> number(roadmap, Limit.QUARTERS));
        limit("Actions at a time", roadmap -> number(roadmap, Limit.PARALLEL));
    }

    private static @Nullable String number(Roadmap roadmap, Limit limit) {
        Long number = roadmap.terms().limits().of(limit);
        return number == null ? null : Words.number(number);
    }

    private void limit(String what, Function<Roadmap, @Nullable String> value) {
        String one = Objects.requireNonNullElse(value.apply(before), "no limit");
        String other = Objects.requireNonNullElse(value.apply(after), "no limit");
        if (!one.equals(other)) {
            sides.row(what, one, other, 0);
        }
    }

    private void moves() {
        Map<String, Planned> was = byId(before);
        Map<String, Planned> is = byId(after);
        List<Planned> entering = after.actions().stream()
                .filter(each -> !was.containsKey(each.action().action()))
                .toList();
        List<Planned> leaving = before.actions().stream()
                .filter(each -> !is.containsKey(each.action().action()))
                .toList();
        List<Planned> moving = after.actions().stream()
                .filter(each -> was.containsKey(each.action().action()) && moved(each, was))
                .toList();
        page.blank();
        if (entering.isEmpty() && leaving.isEmpty() && moving.isEmpty()) {
            page.paragraph(Tone.PLAIN, "The plan has the same actions in the same quarters.");
        }
        group("Enters", "+", Tone.GOOD, entering, each -> "Q" + each.start());
        group("Leaves", "−", Tone.BAD, leaving, this::whyGone);
        group("Moves", "↔", Tone.WARN, moving, each -> "Q" + start(was, each) + " → Q" + each.start());
    }

    private static Map<String, Planned> byId(Roadmap roadmap) {
        Map<String, Planned> byId = new LinkedHashMap<>();
        roadmap.actions().forEach(each -> byId.put(each.action().action(), each));
        return byId;
    }

    private static boolean moved(Planned planned, Map<String, Planned> was) {
        return start(was, planned) != planned.start();
    }

    private static int start(Map<String, Planned> was, Planned planned) {
        return Objects.requireNonNull(was.get(planned.action().action())).start();
    }

    private void group(String title, String mark, Tone tone, List<Planned> actions, Function<Planned, String> aside) {
        for (Planned each : actions) {
            page.paragraph(
                    List.of(
                            TonedText.of("  "),
                            TonedText.faint(each == actions.get(0) ? title : "").fit(8),
                            new TonedText(tone, mark + " ")),
                    Tone.PLAIN,
                    Words.named(each.action()) + ": " + aside.apply(each));
        }
    }

    private String whyGone(Planned planned) {
        String id = planned.action().action();
        if (whatIf.done().stream().anyMatch(each -> each.action().equals(id))) {
            return "done";
        }
        return after.leftOut().stream()
                .filter(each -> each.action().action().equals(id))
                .map(each -> each.why(after.speech()))
                .findFirst()
                .orElse("not needed on the way to the target");
    }
}
