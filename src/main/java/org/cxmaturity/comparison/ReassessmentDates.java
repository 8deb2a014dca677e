package org.cxmaturity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.comparison.NextAssessment.Due;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Profile;
import org.cxmaturity.tables.ReassessmentOccasion;
import org.cxmaturity.tables.ReassessmentRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Tables;

/** Suggests when to assess an organisation again, by the rows of the table for it. */
public final class ReassessmentDates {
    private static final int MONTHS_A_QUARTER = 3;
    private static final int PERCENT = 100;

    private final Profile profile;
    private final Assessment result;
    private final List<ReassessmentRow> rows;

    /** For an organisation as it was assessed, by these tables. */
    public ReassessmentDates(Tables tables, Profile profile, Assessment result) {
        this.profile = profile;
        this.result = result;
        this.rows = tables.all(ReassessmentRow.class);
    }

    /** The suggestion: the soonest of what applies, between the soonest and the latest day that the table allows. */
    public NextAssessment next() {
        List<Due> due = new ArrayList<>();
        for (ReassessmentRow row : rows) {
            about(row).ifPresent(about -> due.add(due(row, about)));
        }
        due.sort(Comparator.comparing(Due::on).thenComparing(Due::row));
        LocalDate first = due.isEmpty() ? profile.asOf() : due.get(0).on();
        return rows.stream()
                .filter(row -> row.occasion() == ReassessmentOccasion.AT_SOONEST)
                .map(row -> due(row, new About(profile.asOf(), "assessed as of " + profile.asOf())))
                .filter(soonest -> first.isBefore(soonest.on()))
                .findFirst()
                .map(soonest -> new NextAssessment(soonest.on(), due, soonest))
                .orElse(new NextAssessment(first, due, null));
    }

    private static Due due(ReassessmentRow row, About about) {
        return new Due(about.from().plusMonths(row.months()), about.words(), row.reason(), RowTypes.ref(row));
    }

    /** What the months of a row are counted from. */
    private record About(LocalDate from, String words) {}

    private Optional<About> about(ReassessmentRow row) {
        return switch (row.occasion()) {
            case AT_SOONEST -> Optional.empty();
            case AT_LATEST -> now("assessed as of " + profile.asOf());
            case PLAN_ENDS -> planEnd();
            case STAGE_BELOW ->
                result.placements().stream()
                        .filter(each -> place(each) < limit(row))
                        .findFirst()
                        .flatMap(each -> now(
                                each.modelName() + ": " + (each.attained() ? each.name() : "below " + each.name())));
            case UNKNOWN_FROM -> unknown(limit(row));
            case CLAIMED_ONLY ->
                result.placements().stream()
                        .filter(each -> !each.proven())
                        .findFirst()
                        .flatMap(each -> now(each.modelName() + ": " + each.name() + " is claimed"));
            case EVIDENCE_OF -> evidence();
            case KPI_OF -> kpi();
        };
    }

    private Optional<About> now(String words) {
        return Optional.of(new About(profile.asOf(), words));
    }

    private static int limit(ReassessmentRow row) {
        return Objects.requireNonNull(row.limit());
    }

    /** 0 where not even the first stage is attained. */
    private static int place(Placement placement) {
        return placement.attained() ? placement.order() : placement.order() - 1;
    }

    private Optional<About> planEnd() {
        return profile.constraints().map(Constraints::quarters).map(quarters -> {
            LocalDate end = profile.asOf().plusMonths((long) MONTHS_A_QUARTER * quarters);
            return new About(end, "the " + quarters + " quarters planned end on " + end);
        });
    }

    private Optional<About> unknown(int percent) {
        List<CapabilityResult> apply = result.capabilities().stream()
                .filter(each -> each.basis() != Basis.NOT_APPLICABLE)
                .toList();
        long unknown =
                apply.stream().filter(each -> each.basis() == Basis.UNKNOWN).count();
        return unknown > 0 && unknown * PERCENT >= (long) percent * apply.size()
                ? now("of " + unknown + " of " + apply.size() + " capabilities nothing is known")
                : Optional.empty();
    }

    /** The fact whose newest dated evidence is the oldest. */
    private Optional<About> evidence() {
        return profile.facts().stream()
                .flatMap(fact -> newest(fact).stream())
                .min(Comparator.naturalOrder())
                .map(on -> new About(on, "the oldest evidence is of " + on));
    }

    private static Optional<LocalDate> newest(Given fact) {
        Backing backing = fact.backing();
        return backing == null
                ? Optional.empty()
                : backing.evidence().stream()
                        .map(Evidence::on)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
    }

    /** The series whose latest value is the oldest. */
    private Optional<About> kpi() {
        return KpisSince.latest(profile).values().stream()
                .min(Comparator.comparing(KpiMeasurement::on))
                .map(each -> new About(each.on(), each.kind() + " was last measured on " + each.on()));
    }
}
