package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Grounds;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Worth;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Callout;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.ImpactEffort.Dot;
import org.cxmaturity.publishing.charts.ImpactEffort.Key;
import org.cxmaturity.publishing.charts.ImpactEffort.Look;
import org.cxmaturity.tables.Sentence;
import org.cxmaturity.wording.Words;

/** What to do: every recommended action, why, what it takes and what should move. */
final class ActionsChapter {
    private static final List<Worth> WORTHS = List.of(Worth.values());

    private final ClientReport report;
    private final Words words;
    private final ActionPlaces places;

    ActionsChapter(ClientReport report) {
        this.report = report;
        this.words = new Words(report.assessment());
        this.places = new ActionPlaces(report);
    }

    private List<Recommendation> actions() {
        return report.assessment().recommendations();
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        String evidence = Phrases.evidence(words, report.placement());
        if (!evidence.isEmpty()) {
            blocks.add(new Callout(Text.of(evidence.strip())));
        }
        if (actions().isEmpty()) {
            blocks.add(Phrases.paragraph(Phrases.nothing(report.placement())));
            return new DocumentSection("actions", "The actions in detail", blocks);
        }
        blocks.add(Phrases.paragraph(Words.count(actions().size(), "action is", "actions are")
                + " recommended, in the order in which they deserve attention. Numbers are the same in the chart,"
                + " the tables and the plan."));
        blocks.add(figure());
        blocks.add(table());
        return new DocumentSection(
                "actions",
                "The actions in detail",
                blocks,
                actions().stream().map(this::part).toList());
    }

    Figure figure() {
        List<Dot> dots = actions().stream()
                .map(each -> new Dot(each.rank(), impact(each).ordinal(), middle(each), look(each.worth())))
                .toList();
        List<Key> key = WORTHS.stream()
                .filter(worth -> actions().stream().anyMatch(each -> each.worth() == worth))
                .map(worth -> new Key(look(worth), Words.worth(worth)))
                .toList();
        return new Figure(
                report.says(Sentence.ACTIONS_CHART),
                ImpactEffort.of(
                        Stream.of(Impact.values()).map(this::band).toList(),
                        dots,
                        key,
                        "person-days, middle of the range (logarithmic scale)"),
                WORTHS.stream()
                        .map(this::listed)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    private static long middle(Recommendation action) {
        return (action.staffDays().low() + action.staffDays().high() + 1) / 2;
    }

    private Impact impact(Recommendation action) {
        return report.impacts().getOrDefault(action.action(), Impact.MEDIUM);
    }

    private String band(Impact impact) {
        return report.says(
                switch (impact) {
                    case LOW -> Sentence.EFFECT_LOW;
                    case MEDIUM -> Sentence.EFFECT_MEDIUM;
                    case HIGH -> Sentence.EFFECT_HIGH;
                });
    }

    private static Look look(Worth worth) {
        return switch (worth) {
            case QUICK_WIN -> Look.FILLED;
            case BIG_BET -> Look.SECOND;
            case FILL_IN -> Look.SOFT;
            case MONEY_PIT -> Look.HOLLOW;
        };
    }

    private String listed(Worth worth) {
        List<String> numbers = actions().stream()
                .filter(each -> each.worth() == worth)
                .map(each -> Integer.toString(each.rank()))
                .toList();
        return numbers.isEmpty() ? "" : Words.capital(Words.worth(worth)) + ": " + String.join(", ", numbers) + ".";
    }

    private Table table() {
        return new Columns<Recommendation>()
                .number("No.", 6, Recommendation::rank)
                .text("Action", 34, Recommendation::title)
                .text("Priority", 10, action -> action.priority().name())
                .text("Worth", 14, action -> Words.worth(action.worth()))
                .text("Cost", 18, action -> Phrases.cost(action.cost()))
                .text("Person-days", 13, action -> Phrases.days(action.staffDays()))
                .text("In the plan", 12, places::place)
                .table("The recommended actions", actions());
    }

    private DocumentSection part(Recommendation action) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.paragraph(action.what()));
        blocks.add(new Terms(terms(action)));
        blocks.add(new Bullets(action.reasons().stream()
                .map(each -> Text.of(
                        Text.of(each.text()), Text.quiet(" [" + each.source().id() + "]")))
                .toList()));
        Grounds grounds = report.grounds().get(action.action());
        if (grounds != null) {
            blocks.add(Phrases.quiet(grounds(grounds)));
        }
        return new DocumentSection("action-" + action.action(), action.rank() + ". " + action.title(), blocks);
    }

    private List<Term> terms(Recommendation action) {
        List<Term> terms = new ArrayList<>();
        terms.add(Phrases.term("Raises", raises(action)));
        terms.add(Phrases.term(
                "Takes",
                (action.cost().high() == 0 ? "no outlay" : Phrases.cost(action.cost())) + "; "
                        + Phrases.days(action.staffDays()) + " person-days; "
                        + Words.count(action.quarters(), "quarter", "quarters") + ". Figures: " + action.figures()));
        terms.add(Phrases.term(
                "Kind",
                Words.sentence(action.kind().name()) + ", priority " + action.priority() + ", "
                        + Words.worth(action.worth()) + ", in the plan: " + places.place(action)));
        terms.add(Phrases.term("Owner", action.owner()));
        terms.add(Phrases.term("Should move", action.kpi()));
        List<String> before = words.before(action);
        if (!before.isEmpty()) {
            terms.add(Phrases.term("Comes after", Words.and(before)));
        }
        return terms;
    }

    private String raises(Recommendation action) {
        return action.raises().isEmpty()
                ? "no level"
                : Words.and(action.raises().stream()
                        .map(each -> each.name() + " to " + words.level(each.capability(), each.to()))
                        .toList());
    }

    private static String grounds(Grounds grounds) {
        String rows = grounds.rows().stream()
                .map(each -> each.row() + " at " + each.place())
                .collect(Collectors.joining("; "));
        String facts = grounds.facts().isEmpty() ? "" : "Rests on " + Words.and(grounds.facts()) + ". ";
        return facts + (rows.isEmpty() ? "" : (grounds.rows().size() == 1 ? "Row " : "Rows ") + rows + ".");
    }
}
