package org.cxmaturity.terminal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Achieved;
import org.cxmaturity.roadmap.Roadmap.PlaceReason;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The plan quarter by quarter: what starts and why there, what is finished, and where the rules then place the organisation. */
final class QuarterText {
    private static final int INDENT = 6;
    private static final int LABEL = 10;
    private static final int DETAIL = 8;
    private static final int DETAIL_LABEL = 8;

    /** The most columns of a model's name, so that the stage's still fits. */
    private static final int MOST_MODEL = 40;

    private final TextPage page;
    private final Roadmap roadmap;
    private final Set<RowRef> told = new HashSet<>();
    private boolean stagesTold;

    QuarterText(TextPage page, Roadmap roadmap) {
        this.page = page;
        this.roadmap = roadmap;
    }

    void write() {
        List<Quarter> eventful =
                roadmap.quarters().stream().filter(this::eventful).toList();
        if (eventful.isEmpty()) {
            return;
        }
        page.heading("QUARTER BY QUARTER", "the middle of each range; no money where none is needed");
        for (int at = 0; at < eventful.size(); at++) {
            if (at > 0) {
                page.blank();
            }
            write(eventful.get(at));
        }
    }

    private boolean eventful(Quarter quarter) {
        return !starting(quarter).isEmpty() || ended(quarter);
    }

    private boolean ended(Quarter quarter) {
        return !ending(quarter).isEmpty() || quarter.stages().stream().anyMatch(Standing::risen);
    }

    private List<Planned> starting(Quarter quarter) {
        return roadmap.actions().stream()
                .filter(each -> each.start() == quarter.number())
                .toList();
    }

    private List<Planned> ending(Quarter quarter) {
        return roadmap.actions().stream()
                .filter(each -> each.end() == quarter.number())
                .toList();
    }

    private void write(Quarter quarter) {
        TonedText number = TonedText.strong("  Q" + quarter.number()).fit(INDENT);
        TonedText months = TonedText.strong(Amounts.span(quarter.from(), quarter.until()));
        TonedText takes = TonedText.of(Amounts.outlay(roadmap.terms().currency(), quarter.cost()) + " · "
                + Amounts.personDays(quarter.days()));
        TonedText left = TonedText.of(number.text() + months.text());
        page.line(number, months, page.gap(left, takes), takes);
        starting(quarter).forEach(this::start);
        if (ended(quarter)) {
            page.blank();
            end(quarter);
        }
    }

    private void start(Planned planned) {
        page.blank();
        page.paragraph(
                List.of(TonedText.of(" ".repeat(INDENT)), TonedText.faint("▸ ")),
                Tone.STRONG,
                planned.action().title());
        page.paragraph(List.of(TonedText.of(" ".repeat(DETAIL))), Tone.PLAIN, takes(planned));
        detail("Owner", planned.action().owner());
        page.labelled(
                DETAIL,
                DETAIL_LABEL,
                "Here",
                planned.order().stream()
                        .map(reason -> reason.cited(why(reason)))
                        .toList());
    }

    /** A reason in whole when it is first given, then only in brief. */
    private String why(PlaceReason reason) {
        RowRef source = reason.source();
        return source == null || told.add(source) ? reason.text() : Words.capital(reason.brief());
    }

    private String takes(Planned planned) {
        Roadmap.Goal goal = roadmap.goal();
        String when = planned.start() == planned.end() ? "1 quarter" : Amounts.quarters(planned.start(), planned.end());
        return Amounts.outlay(roadmap.terms().currency(), planned.cost()) + " · "
                + Amounts.personDays(planned.days()) + " · " + when + " · "
                + Words.worth(planned.action().worth())
                + (planned.forTarget() && goal.target() != null
                        ? " · for " + goal.target().name()
                        : "")
                + " [" + planned.action().action() + "]";
    }

    private void detail(String label, String text) {
        if (!text.isBlank()) {
            page.labelled(DETAIL, DETAIL_LABEL, label, text);
        }
    }

    private void end(Quarter quarter) {
        String earlier = ending(quarter).stream()
                .filter(each -> each.start() < quarter.number())
                .map(each -> each.action().title() + " (since Q" + each.start() + ")")
                .collect(Collectors.joining("; "));
        if (!earlier.isEmpty()) {
            page.labelled(INDENT, LABEL, "Finished", earlier);
        }
        String raised = raised(quarter);
        if (!raised.isEmpty()) {
            page.labelled(INDENT, LABEL, "Raises", raised);
        }
        if (!stagesTold || quarter.stages().stream().anyMatch(Standing::moves)) {
            stages(quarter.stages());
            stagesTold = true;
        } else {
            page.labelled(INDENT, LABEL, "Stages", "as before");
        }
    }

    private void stages(List<Standing> stages) {
        int columns = TextPage.widest(stages, Standing::modelName);
        String label = "Stages";
        for (Standing each : stages) {
            page.line(
                    TonedText.of(" ".repeat(INDENT)),
                    TonedText.faint(label).fit(LABEL),
                    TonedText.of(each.modelName()).fit(Math.min(columns, MOST_MODEL)),
                    TonedText.of("  "),
                    new TonedText(each.risen() ? Tone.HERE : Tone.PLAIN, standing(each)));
            label = "";
        }
    }

    /** Each capability once, to the highest level that an action finished in the quarter brings it. */
    private String raised(Quarter quarter) {
        Map<String, Achieved> highest = new TreeMap<>();
        ending(quarter).stream()
                .flatMap(each -> each.achieves().stream())
                .forEach(each ->
                        highest.merge(each.capability(), each, (one, other) -> one.to() >= other.to() ? one : other));
        return highest.values().stream()
                .map(each -> each.name() + " to " + roadmap.called().of(each.capability(), each.to()))
                .collect(Collectors.joining("; "));
    }

    private static String standing(Standing standing) {
        return standing.stage().name()
                + (standing.attained() ? "" : ", not attained")
                + (standing.score() == null ? "" : ", " + Words.points(standing.score()))
                + (standing.risen() ? " ▲" : "");
    }
}
