package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.conditions.BandTable;
import org.cxmaturity.tablecheck.CrossCheck.About;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Looks for everything that can be wrong with a rule base, in as much of it as can be read. */
public final class Examiner {
    private static final Map<About, Kind> KINDS = Map.of(
            About.FIT, Kind.FIT,
            About.FLOOR, Kind.NO_FLOOR,
            About.IMPOSSIBLE, Kind.NEVER_APPLIES,
            About.GAP, Kind.GAP,
            About.OVERLAP, Kind.OVERLAP);

    private final AssembledTables survey;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<String>> leftOut = new LinkedHashMap<>();

    private Examiner(AssembledTables survey) {
        this.survey = survey;
    }

    /**
     * Examines what was read.
     *
     * @param quick leaves out the analysis by KIE DMN; gaps and overlaps are looked for as they are before each assessment
     * @param earlier a rule base to compare with, or null
     */
    public static Examination examine(AssembledTables survey, boolean quick, @Nullable ReferenceRuleBase earlier) {
        Examiner examiner = new Examiner(survey);
        survey.problems().forEach(each -> examiner.findings.add(Finding.error(Kind.CELL, each)));
        survey.remarks()
                .forEach(each -> examiner.findings.add(new Finding(Severity.WARNING, Kind.UNREAD, each, List.of())));
        examiner.fit(quick ? Set.of() : examiner.analysed());
        Analysis.all().forEach(examiner::analyse);
        if (earlier != null) {
            examiner.analyse(new Analysis(
                    "a changed rule base under an unchanged version",
                    Set.of(RuleBaseRow.class),
                    context -> SameVersion.compare(context, earlier, survey.faulty())));
        }
        return examiner.examination(quick);
    }

    /** Makes the analysis by KIE DMN ready, which takes most of the time of a first one; may be done while workbooks are read. */
    public static void prepare() {
        DmnAnalyser.analyse(List.of());
    }

    /** Gaps and overlaps by KIE DMN; gives the tables that it could analyse. */
    private Set<Class<? extends Row>> analysed() {
        Map<BandTable, DmnAnalyser.Found> found = DmnAnalyser.analyse(bandTables());
        AnalysisContext context = new AnalysisContext(survey.sound());
        found.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().spec().name()))
                .forEach(each -> new GapsAndOverlaps(context, each.getKey()).tell(each.getValue()));
        findings.addAll(context.findings());
        return found.keySet().stream().map(table -> table.spec().type()).collect(Collectors.toSet());
    }

    private List<BandTable> bandTables() {
        List<BandTable> tables = new ArrayList<>();
        for (CrossCheck check : CrossCheck.all()) {
            if (check.about() == About.GAP && survey.sound(check.needs())) {
                TableSpec<?> spec = TableSpec.of(check.needs().iterator().next());
                BandTable table = BandTable.of(spec, survey.sound().rows(spec.type()), survey.sound()::ids);
                if (DmnAnalyser.manageable(table)) {
                    tables.add(table);
                } else {
                    leaveOut("more cases than can be told apart in " + spec.name(), "gaps and overlaps by KIE DMN");
                }
            }
        }
        return tables;
    }

    private void fit(Set<Class<? extends Row>> analysed) {
        for (CrossCheck check : CrossCheck.all()) {
            boolean bands = check.about() == About.GAP || check.about() == About.OVERLAP;
            if (survey.sound(check.needs()) && !(bands && analysed.containsAll(check.needs()))) {
                Kind kind = KINDS.getOrDefault(check.about(), Kind.FIT);
                check.problems(survey.sound()).forEach(each -> findings.add(Finding.error(kind, each)));
            } else if (!survey.sound(check.needs())) {
                faulty(check.needs(), check.title());
            }
        }
    }

    private void analyse(Analysis analysis) {
        if (!survey.sound(analysis.needs())) {
            faulty(analysis.needs(), analysis.title());
            return;
        }
        AnalysisContext context = new AnalysisContext(survey.sound());
        analysis.work().accept(context);
        findings.addAll(context.findings());
    }

    private void faulty(Set<Class<? extends Row>> needs, String title) {
        String tables = survey.faulty().stream()
                .filter(needs::contains)
                .map(type -> TableSpec.of(type).name())
                .sorted()
                .collect(Collectors.joining(", "));
        leaveOut(tables + (tables.contains(",") ? " have" : " has") + " errors", title);
    }

    private void leaveOut(String because, String title) {
        leftOut.computeIfAbsent(because, first -> new ArrayList<>()).add(title);
    }

    private Examination examination(boolean quick) {
        Set<String> told = new HashSet<>();
        findings.stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> told.add(each.kind() + each.at().line()));
        Map<String, Integer> files = new HashMap<>();
        TableSpec.all().forEach(spec -> files.putIfAbsent(spec.file(), files.size()));
        List<Finding> sorted = findings.stream()
                .filter(each -> each.severity() == Severity.ERROR
                        || !told.contains(each.kind() + each.at().line()))
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(each -> files.getOrDefault(each.at().file(), files.size()))
                        .thenComparing(each -> each.at()))
                .toList();
        return new Examination(
                sorted,
                leftOut.entrySet().stream()
                        .map(each -> new SkippedAnalyses(each.getValue(), each.getKey()))
                        .toList(),
                survey.sound().digests().size(),
                survey.sound().rows().size(),
                survey.sound().rows().values().stream().mapToInt(List::size).sum(),
                quick);
    }
}
