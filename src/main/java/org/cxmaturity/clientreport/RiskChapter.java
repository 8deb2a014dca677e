package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.speech.RiskSentence;
import org.cxmaturity.speech.Sentence;

/** What may go wrong with the plan. */
final class RiskChapter {
    private final ClientReport report;
    private final Phrases say;

    RiskChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        return report.roadmap().actions().isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("risk", say.of(RiskSentence.TITLE), List.of(new Bullets(risks()))));
    }

    List<Text> risks() {
        Roadmap roadmap = report.roadmap();
        Risk risk = roadmap.risk();
        String currency = roadmap.terms().currency();
        Rounded rounded = say.rounded();
        List<Text> risks = new ArrayList<>();
        risks.add(risk(
                RiskSentence.COST,
                say.of(
                                RiskSentence.COST_MEANS,
                                rounded.money(currency, risk.cost()),
                                rounded.personDays(risk.days()),
                                rounded.money(currency, risk.costHigh()),
                                rounded.personDays(risk.daysHigh()))
                        + " " + broken(risk)));
        if (roadmap.goal().reached() != null) {
            risks.add(risk(RiskSentence.LATE, later(risk)));
        }
        risks.add(risk(RiskSentence.LESS, say.of(RiskSentence.LESS_MEANS)));
        if (report.unknown() > 0) {
            risks.add(risk(RiskSentence.UNKNOWN, say.of(RiskSentence.UNKNOWN_MEANS, report.unknown())));
        }
        return risks;
    }

    private Text risk(Sentence name, String meaning) {
        return Text.of(Text.strong(say.of(name) + " "), Text.of(meaning));
    }

    private String later(Risk risk) {
        Integer high = risk.reachedAtHigh();
        return high == null ? say.of(RiskSentence.NEVER, say.target()) : say.of(RiskSentence.LATER, say.target(), high);
    }

    private String broken(Risk risk) {
        Roadmap roadmap = report.roadmap();
        List<String> broken = new ArrayList<>();
        if (!risk.overBudget().isEmpty() && roadmap.terms().limits().isMoneyLimited()) {
            broken.add(say.of(RiskSentence.BUDGET, quarters(risk.overBudget())));
        }
        if (!risk.overDays().isEmpty() && roadmap.terms().limits().staffDays() != null) {
            broken.add(say.of(RiskSentence.TIME, quarters(risk.overDays())));
        }
        return broken.isEmpty()
                ? say.of(RiskSentence.KEPT)
                : say.of(RiskSentence.BROKEN, say.speech().and(broken));
    }

    private String quarters(List<Integer> quarters) {
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= quarters.size(); at++) {
            if (at == quarters.size() || quarters.get(at) > quarters.get(at - 1) + 1) {
                spans.add(say.amounts().span(quarters.get(from), quarters.get(at - 1)));
                from = at;
            }
        }
        return say.speech().and(spans);
    }
}
