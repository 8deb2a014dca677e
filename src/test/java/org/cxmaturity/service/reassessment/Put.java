package org.cxmaturity.service.reassessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.comparison.ChangeCause;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Training;
import org.cxmaturity.service.audit.Assessed;
import org.cxmaturity.tables.Row;

/** Puts facts and cells back, one after the other, and assesses. */
record Put(Assessed before, Assessed after) {
    Assessment back(ChangeCause cause) {
        return Assessor.assess(
                EditedTables.of(rows(cause.tables()), "sha256:undone").ruleBase(), facts(cause.facts()));
    }

    private Map<Class<? extends Row>, List<Row>> rows(List<TableChange> undone) {
        Map<Class<? extends Row>, List<Row>> rows = EditedTables.rows(after.rules());
        for (TableChange change : undone) {
            Class<? extends Row> table = change.spec().type();
            Map<String, Row> byId = new LinkedHashMap<>();
            rows.getOrDefault(table, List.of()).forEach(row -> byId.put(row.id(), row));
            Row is = change.is();
            Row was = change.was();
            if (change instanceof CellChanged cell) {
                byId.computeIfPresent(
                        cell.is().id(), (id, row) -> EditedTables.with(cell.spec(), row, cell.column(), cell.before())
                                .orElseThrow());
            } else {
                if (is != null) {
                    byId.remove(is.id());
                }
                if (was != null) {
                    byId.put(was.id(), was);
                }
            }
            rows.put(table, List.copyOf(byId.values()));
        }
        return rows;
    }

    private Profile facts(List<FactChange> undone) {
        LocalDate day = after.facts().asOf();
        List<Given> facts = new ArrayList<>(after.facts().facts());
        for (FactChange change : undone) {
            if (change.key().equals("asOf")) {
                day = before.facts().asOf();
                continue;
            }
            facts.removeIf(fact -> fact.key().equals(change.key()));
            before.facts().facts().stream()
                    .filter(fact -> fact.key().equals(change.key()))
                    .forEach(facts::add);
        }
        LocalDate on = day;
        List<Given> seen = facts.stream()
                .filter(each -> !(each instanceof ExaminedSection))
                .map(fact -> aged(fact, on))
                .collect(Collectors.toCollection(ArrayList::new));
        for (Section section : Section.values()) {
            List<Given> items = seen.stream().filter(section.fact()::isInstance).toList();
            List<ExaminedSection> said = facts.stream()
                    .filter(ExaminedSection.class::isInstance)
                    .map(ExaminedSection.class::cast)
                    .filter(each -> each.section() == section)
                    .toList();
            if (section.mayBeComplete() && !(items.isEmpty() && said.isEmpty())) {
                seen.add(new ExaminedSection(
                        section,
                        items.isEmpty() || said.stream().anyMatch(ExaminedSection::complete),
                        items.size(),
                        items.stream()
                                .map(section::kind)
                                .filter(kind -> !kind.isEmpty())
                                .collect(Collectors.toSet())));
            }
        }
        Organisation organisation = (Organisation)
                seen.stream().filter(Organisation.class::isInstance).findFirst().orElseThrow();
        return new Profile(organisation, day, after.facts().models(), seen);
    }

    private static Given aged(Given fact, LocalDate day) {
        if (fact instanceof KpiMeasurement k) {
            return new KpiMeasurement(
                    k.kind(),
                    k.value(),
                    k.on(),
                    (int) Math.max(0, ChronoUnit.MONTHS.between(k.on(), day)),
                    k.responses(),
                    k.interval(),
                    k.series(),
                    k.scaleMin(),
                    k.scaleMax(),
                    k.wording(),
                    k.segment(),
                    k.evidenced(),
                    k.backing());
        }
        if (fact instanceof Training t && t.lastHeld() != null) {
            return new Training(
                    t.topic(),
                    t.staffPercent(),
                    (int) Math.max(0, ChronoUnit.MONTHS.between(t.lastHeld(), day)),
                    t.lastHeld(),
                    t.evidenced(),
                    t.backing());
        }
        return fact;
    }
}
