package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** What may go wrong with the plan. */
record RiskChapter(ClientReport report) {
    Optional<DocumentSection> section() {
        return report.roadmap().actions().isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("risk", "Risks", List.of(new Bullets(risks()))));
    }

    List<Text> risks() {
        Roadmap roadmap = report.roadmap();
        Risk risk = roadmap.risk();
        String currency = roadmap.terms().currency();
        List<Text> risks = new ArrayList<>();
        risks.add(risk(
                "It costs more. ",
                "The plan counts what has to be bought at the middle of its range, and nothing where an action can be done without"
                        + " buying: " + Rounded.money(currency, risk.cost()) + " and "
                        + Rounded.personDays(risk.days()) + ". If everything came out at its highest, it would take "
                        + Rounded.money(currency, risk.costHigh()) + " and " + Rounded.personDays(risk.daysHigh())
                        + ". " + broken(risk)));
        if (roadmap.goal().reached() != null) {
            risks.add(risk("It takes longer. ", later(risk)));
        }
        risks.add(risk(
                "The actions do less than they are said to. ",
                "The stages hold only if the actions achieve their stated effects: compare levels and KPIs every"
                        + " quarter, and plan again where they do not rise."));
        if (report.unknown() > 0) {
            risks.add(risk(
                    "What is not known turns out otherwise. ",
                    Words.count(report.unknown(), "capability is", "capabilities are")
                            + " not known and planned from level 0: some of the work may prove needless."));
        }
        return risks;
    }

    private static Text risk(String name, String meaning) {
        return Text.of(Text.strong(name), Text.of(meaning));
    }

    private String later(Risk risk) {
        Integer high = risk.reachedAtHigh();
        String target = Phrases.target(report.roadmap());
        return high == null
                ? "A plan made for the highest costs and times does not reach " + target + " within the limits."
                : "A plan made for the highest costs and times reaches " + target + " in Q" + high + ".";
    }

    private String broken(Risk risk) {
        Roadmap roadmap = report.roadmap();
        List<String> broken = new ArrayList<>();
        if (!risk.overBudget().isEmpty() && roadmap.terms().limits().isMoneyLimited()) {
            broken.add("the budget in " + quarters(risk.overBudget()));
        }
        if (!risk.overDays().isEmpty() && roadmap.terms().limits().staffDays() != null) {
            broken.add("the limit of people’s time in " + quarters(risk.overDays()));
        }
        return broken.isEmpty() ? "No limit would be broken." : "That would break " + Words.and(broken) + ".";
    }

    private static String quarters(List<Integer> quarters) {
        List<String> spans = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= quarters.size(); at++) {
            if (at == quarters.size() || quarters.get(at) > quarters.get(at - 1) + 1) {
                spans.add(Amounts.quarters(quarters.get(from), quarters.get(at - 1)));
                from = at;
            }
        }
        return Words.and(spans);
    }
}
