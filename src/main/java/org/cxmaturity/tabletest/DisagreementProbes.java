package org.cxmaturity.tabletest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DisagreementRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScoringRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;
import org.jspecify.annotations.Nullable;

/** Cases of two views of a capability that lie only just far enough apart, and a level nearer to each other. */
record DisagreementProbes(Tables tables, LocalDate asOf) {
    Suggested of(DisagreementRow row) {
        Set<DisagreementKind> kinds =
                row.kind().isEmpty() ? Set.of(DisagreementKind.values()) : new TreeSet<>(row.kind());
        int apart = row.difference() == null ? 1 : row.difference();
        Stream<List<SuggestedCase>> attempts = kinds.stream().sorted().flatMap(kind -> switch (kind) {
            case BETWEEN_DEPARTMENTS -> reaching(row, apart).map(each -> departments(row, each, apart));
            case WITHIN_DEPARTMENT -> reaching(row, apart).map(each -> colleagues(row, each, apart));
            case ANSWERS_AND_FACTS -> shown(row).map(each -> against(row, each, apart));
            case FACTS_AND_FACTS -> shown(row).flatMap(each -> between(row, each, apart));
        });
        return Suggested.of(
                attempts,
                "no row lets facts alone show a level of one of its capabilities, or two facts contradict each other so far");
    }

    private Stream<String> capabilities(DisagreementRow row) {
        return tables.ids(CapabilityRow.class).stream()
                .filter(each -> row.capability().isEmpty() || row.capability().contains(each));
    }

    /** The row's capabilities whose scales have answers so far apart. */
    private Stream<String> reaching(DisagreementRow row, int apart) {
        return capabilities(row).filter(each -> apart <= tables.scale(each).top());
    }

    private static List<SuggestedCase> departments(DisagreementRow row, String capability, int apart) {
        return probes(row, capability, differing(capability, apart), differing(capability, apart - 1));
    }

    private static List<String> differing(String capability, int apart) {
        return List.of(
                "answers[" + capability + ",sales].level=0", "answers[" + capability + ",service].level=" + apart);
    }

    private static List<SuggestedCase> colleagues(DisagreementRow row, String capability, int apart) {
        return probes(row, capability + "/within", colleagues(capability, apart), colleagues(capability, apart - 1));
    }

    private static List<String> colleagues(String capability, int apart) {
        return List.of(
                "answers[" + capability + ",sales,clerk].level=0",
                "answers[" + capability + ",sales,manager].level=" + apart);
    }

    /** Facts that show a capability at a level at least, or at most. */
    private record Shown(String capability, Bound bound, int level, List<String> edits) {}

    private Stream<Shown> shown(DisagreementRow row) {
        return Stream.concat(facts(row), absences(row));
    }

    private Stream<Shown> facts(DisagreementRow row) {
        return TableSpec.all().stream()
                .filter(spec -> spec.decision() != null
                        && spec.subjects().size() == 1
                        && ScoringRow.class.isAssignableFrom(spec.type())
                        && FactToEdits.can(spec.subjects().get(0).type()))
                .flatMap(spec -> tables.all(spec.type()).stream().flatMap(each -> facts(spec, each)))
                .filter(each -> row.capability().isEmpty() || row.capability().contains(each.capability()));
    }

    private Stream<Shown> facts(TableSpec<?> spec, Row scoring) {
        Class<? extends Fact> subject = spec.subjects().get(0).type();
        @Nullable List<String> edits = FactToEdits.edits(tables, subject, PropertyTargets.firing(spec, scoring), asOf);
        return edits != null
                        && spec.column("bound").of(scoring) instanceof Bound bound
                        && spec.column("level").of(scoring) instanceof Integer level
                        && spec.column("capability").of(scoring) instanceof String capability
                ? Stream.of(new Shown(capability, bound, level, edits))
                : Stream.empty();
    }

    private Stream<Shown> absences(DisagreementRow row) {
        AbsenceProbes absences = new AbsenceProbes(tables, asOf);
        return tables.all(AbsenceScoringRow.class).stream()
                .filter(each -> row.capability().isEmpty() || row.capability().contains(each.capability()))
                .flatMap(each -> absences.of(each).attempts().stream()
                        .map(probes -> new Shown(
                                each.capability(),
                                each.bound(),
                                each.level(),
                                probes.get(0).edits())));
    }

    private List<SuggestedCase> against(DisagreementRow row, Shown shown, int apart) {
        int sign = shown.bound() == Bound.AT_MOST ? 1 : -1;
        int answer = shown.level() + sign * apart;
        return answer < 0 || answer > tables.scale(shown.capability()).top()
                ? List.of()
                : probes(row, shown.capability(), answered(shown, answer), answered(shown, answer - sign));
    }

    /** What one fact shows at least lies so far above what others allow at most, or less far. */
    private Stream<List<SuggestedCase>> between(DisagreementRow row, Shown least, int apart) {
        if (least.bound() != Bound.AT_LEAST) {
            return Stream.empty();
        }
        List<Shown> most = shown(row)
                .filter(each ->
                        each.bound() == Bound.AT_MOST && each.capability().equals(least.capability()))
                .toList();
        return most.stream()
                .filter(each -> each.level() == least.level() - apart)
                .flatMap(at -> most.stream()
                        .filter(each -> each.level() == at.level() + 1)
                        .map(past -> probes(row, least.capability(), both(least, at), both(least, past))));
    }

    private static List<String> both(Shown one, Shown other) {
        List<String> edits = new ArrayList<>(one.edits());
        edits.addAll(other.edits());
        return edits;
    }

    private static List<String> answered(Shown shown, int level) {
        List<String> edits = new ArrayList<>(shown.edits());
        edits.add(AnswerProbes.answer(shown.capability(), level));
        return edits;
    }

    private static List<SuggestedCase> probes(DisagreementRow row, String about, List<String> at, List<String> past) {
        Seen seen = Seen.finding(row.finding().id(about));
        return List.of(LimitCases.at(row, at, seen), LimitCases.past(row, 1, "Levels apart, at least", past, seen));
    }
}
