package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Setting;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SpokenTables;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;

/** What the result says of a conclusion that the conclusion itself does not carry: names, texts, sources. */
record Catalogues(Tables tables, Conclusions conclusions, Speech speech) {
    /** The catalogues in the words of the organisation's sector. */
    static Catalogues of(Tables tables, Conclusions conclusions) {
        Tables spoken = SpokenTables.of(tables, conclusions.all(Setting.class));
        return new Catalogues(spoken, conclusions, Wordings.of(spoken));
    }

    /** The row by which a conclusion came about, as clients read it. */
    <R extends Row> R row(Derived conclusion, Class<R> table) {
        return tables.said(conclusions.rowOf(conclusion, table));
    }

    CapabilityRow capability(String id) {
        return tables.row(CapabilityRow.class, id);
    }

    String name(String capability) {
        return capability(capability).name();
    }

    /** The highest level that a capability offers, in writing. */
    String top(String capability) {
        return Integer.toString(tables.scale(capability).top());
    }

    /** What a level means for a capability, in the catalogue's words. */
    String label(String capability, int level) {
        return capability(capability).meaning(level);
    }

    String wording(Sentence sentence, Map<String, String> values) {
        return TextTemplate.fill(speech.text(sentence), values);
    }

    /** The stages of a model, lowest first. */
    List<StageRow> stages(String model) {
        return tables.stages(model);
    }

    /** The rows by which a fact was concluded, then the given facts it rests on. */
    List<String> sources(Derived fact) {
        Set<String> sources = new LinkedHashSet<>();
        conclusions.reasonsFor(fact).stream()
                .flatMap(fired -> fired.row() == null
                        ? List.<String>of().stream()
                        : List.of(RowTypes.reference(fired.row())).stream())
                .sorted()
                .forEach(sources::add);
        sources.addAll(conclusions.rootsOf(fact));
        return new ArrayList<>(sources);
    }
}
