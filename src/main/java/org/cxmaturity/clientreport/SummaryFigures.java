package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.publishing.blocks.Block.KeyFigure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.speech.SummarySentence;

/** The summary in figures: the stage, when the target is reached, and what the plan takes. */
final class SummaryFigures {
    private final ClientReport report;
    private final Roadmap roadmap;
    private final Phrases say;

    SummaryFigures(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.say = new Phrases(report);
    }

    KeyFigures all() {
        Placement placement = report.placement();
        List<KeyFigure> figures = new ArrayList<>();
        int of = placement.stages().size();
        figures.add(new KeyFigure(
                say.standing(placement),
                placement.proven()
                        ? say.of(SummarySentence.STAGE_OF, placement.order(), of)
                        : say.of(SummarySentence.STAGE_CLAIMED, say.evidenced(placement), placement.order(), of)));
        if (roadmap.goal().target() != null) {
            Integer reached = roadmap.goal().reached();
            figures.add(
                    reached == null
                            ? new KeyFigure(
                                    say.of(SummarySentence.OUT_OF_REACH),
                                    say.of(SummarySentence.WITHIN_LIMITS, say.target()))
                            : new KeyFigure(
                                    say.amounts().quarter(reached), say.of(SummarySentence.REACHED, say.target())));
        }
        int actions = roadmap.actions().size();
        figures.add(new KeyFigure(say.speech().number(actions), say.of(SummarySentence.PLANNED_ACTIONS, actions)));
        if (!roadmap.actions().isEmpty()) {
            figures.addAll(means());
        }
        return new KeyFigures(figures);
    }

    private List<KeyFigure> means() {
        long money = roadmap.risk().cost();
        String currency = roadmap.terms().currency();
        return List.of(
                money == 0
                        ? new KeyFigure(say.of(SummarySentence.NO_OUTLAY), say.of(SummarySentence.PLANNED))
                        : new KeyFigure(
                                Rounded.money(money) == 0
                                        ? say.amounts().little(currency)
                                        : say.amounts()
                                                .unit(currency, say.amounts().brief(Rounded.money(money))),
                                say.of(SummarySentence.PLANNED_MONEY)),
                new KeyFigure(say.rounded().days(roadmap.risk().days()), say.of(SummarySentence.PLANNED_DAYS)));
    }
}
