package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.DuplicateFinding;
import org.cxmaturity.model.FoundationFinding;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.speech.ValueSentence;
import org.cxmaturity.tables.DuplicateFindingRow;
import org.cxmaturity.tables.FoundationFindingRow;

/** Findings on what rests on what, and on systems that are there twice, in the tables' words. */
record StructureFindings(Catalogues catalogues) {
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        catalogues.conclusions().all(FoundationFinding.class).forEach(each -> findings.add(foundation(each)));
        catalogues.conclusions().all(DuplicateFinding.class).forEach(each -> findings.add(duplicate(each)));
        return findings;
    }

    private Finding foundation(FoundationFinding each) {
        FoundationFindingRow row = catalogues.row(each, FoundationFindingRow.class);
        String text = TextTemplate.fill(
                row.text(),
                Map.of(
                        "built", catalogues.name(each.built()),
                        "level", String.valueOf(each.builtLevel()),
                        "of", catalogues.top(each.built()),
                        "foundation", catalogues.name(each.foundation()),
                        "below", String.valueOf(each.foundationLevel())));
        String id = each.kind().id(each.built() + "/" + each.foundation());
        return new Finding(id, each.kind(), each.built(), text, catalogues.sources(each));
    }

    private Finding duplicate(DuplicateFinding each) {
        DuplicateFindingRow row = catalogues.row(each, DuplicateFindingRow.class);
        SourceKind kind = each.group().kind();
        String text = TextTemplate.fill(
                row.text(),
                Map.of(
                        "kind",
                                catalogues
                                        .speech()
                                        .say(
                                                kind == SourceKind.EMAIL
                                                        ? ValueSentence.EMAIL_SYSTEM
                                                        : ValueSentence.valueOf(kind.name())),
                        "count", String.valueOf(each.group().count()),
                        "systems", String.join(", ", each.group().systems())));
        return new Finding(each.kind().id("systems/" + kind), each.kind(), null, text, catalogues.sources(each));
    }
}
