package org.cxmaturity.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.ApplicabilityDisputed;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiFinding;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.WithheldFinding;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.speech.ResultSentence;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Scope;

/** What is worth telling besides the stage, in the tables' words (R18, R19, R22, R25, R32). */
final class Findings {
    private static final Set<DisagreementKind> BETWEEN_PEOPLE =
            EnumSet.of(DisagreementKind.BETWEEN_DEPARTMENTS, DisagreementKind.WITHIN_DEPARTMENT);

    private final Catalogues catalogues;
    private final Profile profile;
    private final Conclusions conclusions;

    Findings(Catalogues catalogues, Profile profile) {
        this.catalogues = catalogues;
        this.profile = profile;
        this.conclusions = catalogues.conclusions();
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        conclusions.all(LevelFinding.class, each -> !withheld(each)).forEach(each -> findings.add(level(each)));
        conclusions.all(DisagreementFinding.class).forEach(each -> findings.add(disagreement(each)));
        conclusions.all(Obstacle.class).forEach(each -> findings.add(obstacle(each)));
        conclusions.all(KpiFinding.class).forEach(each -> findings.add(kpi(each)));
        findings.addAll(new StructureFindings(catalogues).all());
        conclusions.all(ApplicabilityDisputed.class).forEach(each -> findings.add(disputed(each)));
        conclusions.all(Silo.class).forEach(each -> findings.add(silo(each)));
        conclusions.all(HubReach.class).forEach(each -> findings.add(hub(each)));
        conclusions.all(KpiSeries.class, KpiSeries::broken).forEach(each -> findings.add(broken(each)));
        Scope scope = catalogues.tables().scope();
        findings.removeIf(each -> each.capability() != null && !scope.asks(each.capability()));
        outside(scope).ifPresent(findings::add);
        findings.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::id));
        return findings;
    }

    /** What the profile says and the chosen models do not ask for: nobody is to think that it was counted. */
    private Optional<Finding> outside(Scope scope) {
        List<String> left = profile.facts().stream()
                .filter(fact -> !scope.admits(fact) && !(fact instanceof ExaminedSection))
                .map(Fact::key)
                .sorted()
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        FindingKind.INFERRED.id("outside"),
                        FindingKind.INFERRED,
                        null,
                        catalogues.wording(ResultSentence.OUTSIDE, Map.of("items", Integer.toString(left.size()))),
                        left));
    }

    /** Whether an obstacle says the opposite (R22). */
    private boolean withheld(LevelFinding finding) {
        return conclusions.all(WithheldFinding.class).stream()
                .anyMatch(each ->
                        each.kind() == finding.kind() && each.capability().equals(finding.capability()));
    }

    private <R extends Row> R row(Derived conclusion, Class<R> table) {
        return catalogues.row(conclusion, table);
    }

    /** About no capability. */
    private Finding finding(FindingKind kind, String about, String text, Derived conclusion) {
        return new Finding(kind.id(about), kind, null, text, catalogues.sources(conclusion));
    }

    private Finding ofCapability(FindingKind kind, String capability, String text, Derived conclusion) {
        return new Finding(kind.id(capability), kind, capability, text, catalogues.sources(conclusion));
    }

    private Finding level(LevelFinding each) {
        LevelWords words = LevelWords.of(each, catalogues);
        Map<String, String> values = Map.of(
                "capability",
                catalogues.name(each.capability()),
                "level",
                words.level(),
                "of",
                catalogues.top(each.capability()),
                "label",
                words.label());
        String text = TextTemplate.fill(row(each, LevelFindingRow.class).text(), values);
        return ofCapability(each.kind(), each.capability(), text, each);
    }

    private Finding disagreement(DisagreementFinding each) {
        Disagreement disagreement = each.disagreement();
        DepartmentAnswers views = new DepartmentAnswers(profile, disagreement.capability(), catalogues.speech());
        Map<String, String> values = Map.of(
                "capability", catalogues.name(disagreement.capability()),
                "of", catalogues.top(disagreement.capability()),
                "stated", String.valueOf(disagreement.stated()),
                "found", String.valueOf(disagreement.found()),
                "lowest", views.holding(disagreement.stated()),
                "highest", views.holding(disagreement.found()),
                "department", views.divided());
        DisagreementRow row = row(each, DisagreementRow.class);
        String text = TextTemplate.fill(row.text(), values) + " " + row.advice()
                + agreed(disagreement).map(" "::concat).orElse("");
        return new Finding(
                each.kind().id(disagreement.about()),
                each.kind(),
                disagreement.capability(),
                text,
                catalogues.sources(each));
    }

    /** What people agreed on since they saw it differently. */
    private Optional<String> agreed(Disagreement disagreement) {
        return profile.all(Resolution.class).stream()
                .filter(each -> BETWEEN_PEOPLE.contains(disagreement.kind())
                        && each.capability().equals(disagreement.capability()))
                .map(each -> catalogues.wording(
                        ResultSentence.AGREED,
                        Map.of(
                                "level", String.valueOf(each.level()),
                                "of", catalogues.top(each.capability()),
                                "by", each.by(),
                                "on", each.on().toString(),
                                "reason", each.reason())))
                .findFirst();
    }

    private Finding obstacle(Obstacle each) {
        ObstacleRow obstacle = catalogues.tables().row(ObstacleRow.class, each.obstacle());
        Finding finding = finding(
                FindingKind.OBSTACLE,
                each.obstacle(),
                obstacle.name() + ". " + obstacle.meaning() + " " + obstacle.advice(),
                each);
        Set<String> sources = new LinkedHashSet<>(finding.sources());
        sources.add(RowTypes.reference(obstacle));
        return new Finding(finding.id(), finding.kind(), null, finding.text(), List.copyOf(sources));
    }

    private Finding kpi(KpiFinding each) {
        KpiReading reading = each.reading();
        KpiFindingRow row = row(each, KpiFindingRow.class);
        Map<String, String> values = Map.of(
                "kpi", reading.kind().name(),
                "series", reading.series(),
                "difference", signed(reading.difference()),
                "error",
                        reading.error() == null
                                ? catalogues.speech().say(WordSentence.NOT_KNOWN)
                                : plain(reading.error()),
                "against", against(reading));
        return finding(
                each.kind(),
                reading.kind() + "/" + reading.series() + "/" + row.id()
                        + (reading.basis() == KpiBasis.CLIENT ? "/" + reading.against() : ""),
                TextTemplate.fill(row.text(), values),
                each);
    }

    private String signed(BigDecimal difference) {
        return (difference.signum() < 0 ? "−" : "+") + plain(difference.abs());
    }

    private String plain(BigDecimal number) {
        return catalogues.speech().exact(WrittenNumber.tidy(number));
    }

    private String against(KpiReading reading) {
        return switch (reading.basis()) {
            case TREND -> reading.against();
            case BENCHMARK -> published(reading);
            case CLIENT ->
                profile.all(ClientBenchmark.class).stream()
                        .filter(each -> each.id().equals(reading.against()))
                        .map(this::known)
                        .collect(Collectors.joining());
        };
    }

    private String known(ClientBenchmark benchmark) {
        return catalogues.wording(
                ResultSentence.CLIENT_BENCHMARK,
                Map.of(
                        "value", catalogues.speech().exact(benchmark.value()),
                        "of", benchmark.of(),
                        "place", benchmark.place()));
    }

    private String published(KpiReading reading) {
        BenchmarkRow benchmark = catalogues.tables().row(BenchmarkRow.class, reading.against());
        return catalogues
                .speech()
                .say(
                        WordSentence.BENCHMARK,
                        catalogues.speech().exact(benchmark.value()),
                        benchmark.sector(),
                        benchmark.country(),
                        Integer.toString(benchmark.year()));
    }

    private Finding disputed(ApplicabilityDisputed each) {
        String text = catalogues.wording(
                ResultSentence.NA_DISPUTED, Map.of("capability", catalogues.name(each.capability())));
        return new Finding(
                FindingKind.CONTRADICTION.id(each.capability() + "/applicability"),
                FindingKind.CONTRADICTION,
                each.capability(),
                text,
                catalogues.sources(each));
    }

    private Finding silo(Silo each) {
        String text = catalogues.wording(
                ResultSentence.INFERRED_SILO,
                Map.of("first", DepartmentAnswers.name(each.first()), "second", DepartmentAnswers.name(each.second())));
        return finding(FindingKind.INFERRED, "silo/" + each.id(), text, each);
    }

    private Finding hub(HubReach each) {
        boolean none = each.hub().equals(HubReach.NONE) && each.percent() == 0;
        String text = none
                ? catalogues.wording(ResultSentence.NO_HUB, Map.of())
                : catalogues.wording(
                        each.complete() ? ResultSentence.HUB : ResultSentence.HUB_KNOWN,
                        Map.of("hub", each.hub(), "percent", String.valueOf(each.percent())));
        return finding(FindingKind.INFERRED, none ? "no-hub" : "hub/" + each.hub(), text, each);
    }

    private Finding broken(KpiSeries each) {
        String text = catalogues.wording(
                ResultSentence.KPI_BREAK, Map.of("kpi", each.kind().name(), "series", each.series()));
        return finding(FindingKind.INFERRED, "kpi-break/" + each.kind() + "/" + each.series(), text, each);
    }
}
