package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.cxmaturity.conditions.BandTable;
import org.cxmaturity.conditions.ConditionAxis;
import org.cxmaturity.conditions.JoinedBoxes;
import org.cxmaturity.conditions.NumberRange;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InformationItem;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.UnaryTests;
import org.kie.dmn.model.v1_4.TDecision;
import org.kie.dmn.model.v1_4.TDecisionRule;
import org.kie.dmn.model.v1_4.TDecisionTable;
import org.kie.dmn.model.v1_4.TDefinitions;
import org.kie.dmn.model.v1_4.TInformationItem;
import org.kie.dmn.model.v1_4.TInputClause;
import org.kie.dmn.model.v1_4.TLiteralExpression;
import org.kie.dmn.model.v1_4.TOutputClause;
import org.kie.dmn.model.v1_4.TUnaryTests;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalyser;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Interval;

/** Gaps and overlaps as KIE DMN's analysis finds them. The only class that knows KIE DMN; nothing that assesses loads it. */
final class DmnAnalyser {
    /** A bound on the work that the analysis of one table may be: it grows with rows and with axes. */
    private static final long MOST_WORK = 3_000_000;

    private static final String DMN = "https://www.omg.org/spec/DMN/20211108/MODEL/";

    /**
     * What was found in one table.
     *
     * @param gaps boxes, a range for each axis
     */
    record Found(List<List<NumberRange>> gaps, List<Clash> overlaps) {}

    /**
     * Rows that match the same cases.
     *
     * @param rows from 0
     * @param box the cases, a range for each axis
     */
    record Clash(List<Integer> rows, List<NumberRange> box) {}

    private DmnAnalyser() {}

    /** Whether a table is small enough to be analysed in the time a person waits. */
    static boolean manageable(BandTable table) {
        long work = Math.max(1, table.rows().size());
        for (int at = 0; at < table.axes().size() && work <= MOST_WORK; at++) {
            int axis = at;
            work *= Math.max(
                    1,
                    table.boxes().stream().map(box -> box.get(axis)).distinct().count());
        }
        return work <= MOST_WORK;
    }

    /** Analyses tables; one of which nothing can be said is not in the result. */
    static Map<BandTable, Found> analyse(List<BandTable> tables) {
        Definitions definitions = new TDefinitions();
        definitions.setId("tables");
        definitions.setName("tables");
        definitions.setNamespace("urn:cx-maturity:tables");
        definitions.getNsContext().put("", DMN);
        Map<DecisionTable, BandTable> sources = new HashMap<>();
        Map<BandTable, Found> found = new HashMap<>();
        for (BandTable table : tables) {
            if (table.rows().isEmpty()) {
                found.put(table, everything(table));
                continue;
            }
            sources.put(decision(definitions, table), table);
        }
        DMNCompilerConfigurationImpl configuration = new DMNCompilerConfigurationImpl();
        configuration.setRootClassLoader(DmnAnalyser.class.getClassLoader());
        DMNModel model = new DMNCompilerImpl(configuration).compile(definitions, List.of());
        for (DTAnalysis each :
                new DMNDTAnalyser(List.of()).analyse(model, EnumSet.of(Validation.ANALYZE_DECISION_TABLE))) {
            BandTable table = sources.get(each.getSource());
            if (table != null && !each.isError()) {
                found.put(table, found(each));
            }
        }
        return found;
    }

    /** A table without a row is one gap; DMN knows no such table. */
    private static Found everything(BandTable table) {
        return new Found(List.of(table.axes().stream().map(ConditionAxis::all).toList()), List.of());
    }

    private static DecisionTable decision(Definitions definitions, BandTable table) {
        String name = table.spec().name();
        Decision decision = in(definitions, new TDecision());
        decision.setId(name);
        decision.setName(name);
        InformationItem variable = in(decision, new TInformationItem());
        variable.setName(name);
        variable.setTypeRef(new QName("Any"));
        decision.setVariable(variable);
        DecisionTable rows = in(decision, new TDecisionTable());
        rows.setId(name + "-rows");
        rows.setHitPolicy(HitPolicy.UNIQUE);
        table.axes().forEach(axis -> rows.getInput().add(input(rows, axis)));
        OutputClause output = in(rows, new TOutputClause());
        rows.getOutput().add(output);
        table.boxes().forEach(box -> rows.getRule().add(rule(rows, table.axes(), box)));
        decision.setExpression(rows);
        definitions.getDrgElement().add(decision);
        return rows;
    }

    private static InputClause input(DecisionTable rows, ConditionAxis axis) {
        InputClause input = in(rows, new TInputClause());
        LiteralExpression expression = in(input, new TLiteralExpression());
        expression.setText("0");
        expression.setTypeRef(new QName("number"));
        input.setInputExpression(expression);
        input.setInputValues(tests(input, text(axis.all())));
        return input;
    }

    private static DecisionRule rule(DecisionTable rows, List<ConditionAxis> axes, List<List<NumberRange>> box) {
        DecisionRule rule = in(rows, new TDecisionRule());
        for (int at = 0; at < box.size(); at++) {
            NumberRange all = axes.get(at).all();
            List<NumberRange> ranges = NumberRange.joined(box.get(at));
            boolean any = ranges.stream().anyMatch(range -> range.includes(all));
            String text = ranges.stream().map(DmnAnalyser::text).collect(Collectors.joining(", "));
            rule.getInputEntry().add(tests(rule, any ? "-" : text));
        }
        LiteralExpression conclusion = in(rule, new TLiteralExpression());
        conclusion.setText("true");
        rule.getOutputEntry().add(conclusion);
        return rule;
    }

    private static String text(NumberRange range) {
        String from = range.from().toPlainString();
        return range.below() == null
                ? ">=" + from
                : "[" + from + ".." + range.below().toPlainString() + ")";
    }

    private static UnaryTests tests(DMNModelInstrumentedBase parent, String text) {
        UnaryTests tests = in(parent, new TUnaryTests());
        tests.setText(text);
        return tests;
    }

    private static <T extends DMNModelInstrumentedBase> T in(DMNModelInstrumentedBase parent, T child) {
        child.setParent(parent);
        parent.addChildren(child);
        return child;
    }

    private static Found found(DTAnalysis analysis) {
        return new Found(
                JoinedBoxes.of(analysis.getGaps().stream().map(DmnAnalyser::box).toList()),
                analysis.getOverlaps().stream()
                        .map(each -> new Clash(
                                each.getRules().stream().map(rule -> rule - 1).toList(), box(each.getOverlap())))
                        .toList());
    }

    private static List<NumberRange> box(Hyperrectangle box) {
        return box.getEdges().stream().map(DmnAnalyser::range).toList();
    }

    private static NumberRange range(Interval interval) {
        BigDecimal from = number(interval.getLowerBound());
        if (from == null) {
            throw new IllegalStateException(interval + " has no beginning, though every axis has one");
        }
        return new NumberRange(from, number(interval.getUpperBound()));
    }

    private static @Nullable BigDecimal number(Bound<?> bound) {
        return bound.getValue() instanceof BigDecimal number ? number : null;
    }
}
