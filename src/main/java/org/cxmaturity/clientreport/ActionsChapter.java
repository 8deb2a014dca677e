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
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.ImpactEffort.Dot;
import org.cxmaturity.publishing.charts.ImpactEffort.Key;
import org.cxmaturity.publishing.charts.ImpactEffort.Look;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.AmountSentence;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.wording.Words;

/** What to do: every recommended action, why, what it takes and what should move. */
final class ActionsChapter {
    private static final List<Worth> WORTHS = List.of(Worth.values());

    private final ClientReport report;
    private final Words words;
    private final Phrases say;
    private final ActionPlaces places;

    ActionsChapter(ClientReport report) {
        this.report = report;
        this.words = new Words(report.assessment());
        this.say = new Phrases(report);
        this.places = new ActionPlaces(report);
    }

    private List<Recommendation> actions() {
        return report.assessment().recommendations();
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        String evidence = say.evidence(report.placement());
        if (!evidence.isEmpty()) {
            blocks.add(new Callout(Text.of(evidence)));
        }
        if (actions().isEmpty()) {
            blocks.add(new Paragraph(Text.of(say.nothing(report.placement()))));
            return new DocumentSection("actions", say.of(ActionSentence.TITLE), blocks);
        }
        blocks.add(say.paragraph(ActionSentence.INTRO, actions().size()));
        blocks.add(figure());
        blocks.add(table());
        return new DocumentSection(
                "actions",
                say.of(ActionSentence.TITLE),
                blocks,
                actions().stream().map(this::part).toList());
    }

    Figure figure() {
        List<Dot> dots = actions().stream()
                .map(each -> new Dot(each.rank(), impact(each).ordinal(), middle(each), look(each.worth())))
                .toList();
        List<Key> key = WORTHS.stream()
                .filter(worth -> actions().stream().anyMatch(each -> each.worth() == worth))
                .map(worth -> new Key(look(worth), say.worth(worth)))
                .toList();
        return new Figure(
                report.says(ResultSentence.ACTIONS_CHART),
                ImpactEffort.of(
                        Stream.of(Impact.values()).map(this::band).toList(),
                        dots,
                        key,
                        say.of(ActionSentence.ACROSS),
                        say.speech().locale()),
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
                    case LOW -> ResultSentence.EFFECT_LOW;
                    case MEDIUM -> ResultSentence.EFFECT_MEDIUM;
                    case HIGH -> ResultSentence.EFFECT_HIGH;
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
        return numbers.isEmpty()
                ? ""
                : say.of(ActionSentence.LISTED, Words.capital(say.worth(worth)), String.join(", ", numbers));
    }

    private Table table() {
        return say.<Recommendation>columns()
                .number(ColumnSentence.NUMBER, 6, Recommendation::rank)
                .text(ColumnSentence.ACTION, 34, Recommendation::title)
                .text(ColumnSentence.PRIORITY, 10, action -> action.priority().name())
                .text(ColumnSentence.WORTH, 14, action -> say.worth(action.worth()))
                .text(ColumnSentence.COST, 18, action -> say.cost(action.cost()))
                .text(ColumnSentence.PERSON_DAYS, 13, action -> say.days(action.staffDays()))
                .text(ColumnSentence.IN_PLAN, 12, places::place)
                .table(ActionSentence.TABLE, actions());
    }

    private DocumentSection part(Recommendation action) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Text.of(action.what())));
        blocks.add(new Terms(terms(action)));
        blocks.add(new Bullets(action.reasons().stream()
                .map(each -> Text.of(
                        Text.of(each.text()), Text.quiet(" [" + each.source().id() + "]")))
                .toList()));
        Grounds grounds = report.grounds().get(action.action());
        if (grounds != null) {
            blocks.add(new Paragraph(Text.quiet(grounds(grounds))));
        }
        return new DocumentSection("action-" + action.action(), action.rank() + ". " + action.title(), blocks);
    }

    private List<Term> terms(Recommendation action) {
        List<Term> terms = new ArrayList<>();
        terms.add(say.term(ActionSentence.RAISES, raises(action)));
        terms.add(say.term(
                ActionSentence.TAKES,
                say.of(
                        ActionSentence.TAKES_WORDS,
                        action.cost().high() == 0 ? say.of(AmountSentence.NO_OUTLAY) : say.cost(action.cost()),
                        say.days(action.staffDays()),
                        action.quarters(),
                        action.figures())));
        terms.add(say.term(
                ActionSentence.KIND,
                say.of(
                        ActionSentence.KIND_WORDS,
                        Words.capital(action.kind().name()),
                        action.priority(),
                        say.worth(action.worth()),
                        places.place(action))));
        terms.add(say.term(ActionSentence.OWNER, action.owner()));
        terms.add(say.term(ActionSentence.MOVES, action.kpi()));
        List<String> before = words.before(action);
        if (!before.isEmpty()) {
            terms.add(say.term(ActionSentence.AFTER, say.speech().and(before)));
        }
        return terms;
    }

    private String raises(Recommendation action) {
        return action.raises().isEmpty()
                ? say.of(ActionSentence.RAISES_NONE)
                : say.speech()
                        .and(action.raises().stream()
                                .map(each -> say.of(
                                        ActionSentence.RAISES_TO, each.name(), say.level(each.capability(), each.to())))
                                .toList());
    }

    private String grounds(Grounds grounds) {
        String rows = grounds.rows().stream()
                .map(each -> say.of(ActionSentence.ROW_AT, each.row(), each.place()))
                .collect(Collectors.joining("; "));
        List<String> all = new ArrayList<>();
        if (!grounds.facts().isEmpty()) {
            all.add(say.of(ActionSentence.RESTS_ON, say.speech().and(grounds.facts())));
        }
        if (!rows.isEmpty()) {
            all.add(say.of(grounds.rows().size() == 1 ? ActionSentence.ROW : ActionSentence.ROWS, rows));
        }
        return String.join(" ", all);
    }
}
