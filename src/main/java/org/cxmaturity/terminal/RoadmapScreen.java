package org.cxmaturity.terminal;

import org.cxmaturity.roadmap.Roadmap;

/** A roadmap on one screen: where it leads and when, the plan at a glance, what was ranked first and is not in it, and what may go wrong. */
public final class RoadmapScreen {
    /** The lines that a screen has. */
    public static final int LINES = AssessmentScreen.LINES;

    /** The lines that what is left out takes at least, its title included. */
    private static final int LEAST_LEFT_OUT = 5;

    private final Roadmap roadmap;
    private final Style style;

    private RoadmapScreen(Roadmap roadmap, Style style) {
        this.roadmap = roadmap;
        this.style = style;
    }

    /** The roadmap as text of {@link #LINES} lines at most, unless its quarters alone take more. */
    public static String of(Roadmap roadmap, Style style) {
        return new RoadmapScreen(roadmap, style).text();
    }

    private String text() {
        TextPage head = new TextPage(style);
        new PlanHead(head, roadmap).brief();
        new ReachText(head, roadmap).brief();
        TextPage risk = new TextPage(style);
        new RiskText(risk, roadmap).brief();
        int room = LINES - head.lines() - risk.lines();
        int leastLeft = roadmap.leftOut().isEmpty() ? 0 : LEAST_LEFT_OUT;
        TextPage chart = chart(roadmap.actions().size());
        for (int actions = roadmap.actions().size() - 1; chart.lines() > room - leastLeft && actions > 0; actions--) {
            chart = chart(actions);
        }
        TextPage left = new TextPage(style);
        new LeftOutText(left, roadmap).brief(room - chart.lines() - 2);
        return "" + head + chart + left + risk;
    }

    private TextPage chart(int actions) {
        TextPage page = new TextPage(style);
        ChartText.brief(page, roadmap, actions).write();
        return page;
    }
}
