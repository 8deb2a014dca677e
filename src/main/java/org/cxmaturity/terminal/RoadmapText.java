package org.cxmaturity.terminal;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Worth;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.wording.Words;

/** A roadmap as text for people: where it leads and when, the plan at a glance and quarter by quarter, and what may go wrong. */
public final class RoadmapText {
    private final Roadmap roadmap;
    private final TextPage page;

    private RoadmapText(Roadmap roadmap, Style style) {
        this.roadmap = roadmap;
        this.page = new TextPage(style);
    }

    /** The roadmap as text. */
    public static String of(Roadmap roadmap, Style style) {
        RoadmapText text = new RoadmapText(roadmap, style);
        new PlanHead(text.page, roadmap).write();
        new ReachText(text.page, roadmap).write();
        new ChartText(text.page, roadmap).write();
        LeftOutText left = new LeftOutText(text.page, roadmap);
        left.first();
        new QuarterText(text.page, roadmap).write();
        new RiskText(text.page, roadmap).write();
        left.rest();
        text.figures();
        return text.page.toString();
    }

    private void figures() {
        Figures figures = roadmap.figures();
        if (figures.all() == 0) {
            return;
        }
        page.heading("FIGURES", "what the plan's numbers rest on");
        page.fact("Sources", sources(figures));
        if (roadmap.terms().conversion() != null) {
            page.fact("Converted", roadmap.terms().conversion());
        }
        page.fact("Worth", worth());
    }

    private static String sources(Figures figures) {
        if (figures.estimated() == figures.all()) {
            return "none: the figures of all " + Words.count(figures.all(), "action", "actions") + " are estimates";
        }
        return Stream.of(
                        of(figures.sourced(), "with a source for its figures", "with a source for their figures"),
                        of(
                                figures.partly(),
                                "with a source for some of its figures",
                                "with a source for some of their figures"),
                        of(figures.estimated(), "with estimates only", "with estimates only"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · ", "of " + Words.count(figures.all(), "action", "actions") + ": ", ""));
    }

    private static String of(int count, String one, String many) {
        return count == 0 ? "" : Words.count(count, one, many);
    }

    private String worth() {
        Map<Worth, Long> counts = roadmap.actions().stream()
                .collect(Collectors.groupingBy(
                        each -> each.action().worth(), () -> new EnumMap<>(Worth.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> worth(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String worth(Worth worth, long count) {
        return switch (worth) {
            case QUICK_WIN -> Words.count(count, "quick win", "quick wins");
            case BIG_BET -> Words.count(count, "big bet", "big bets");
            case FILL_IN -> Words.count(count, "fill-in", "fill-ins");
            case MONEY_PIT -> Words.count(count, "large effort", "large efforts") + " of small effect";
        };
    }
}
