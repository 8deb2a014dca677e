package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Strength;
import org.cxmaturity.model.Training;
import org.cxmaturity.model.TrainingProgramme;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.ServiceScoringRow;
import org.cxmaturity.tables.Tables;

/** What single facts show of capabilities. */
final class PlainEvidence {
    private final Tables tables;
    private final Profile profile;
    private final PlainSystems systems;
    private final List<KpiSeries> series;
    private final List<CapabilityEvidence> evidence = new ArrayList<>();

    PlainEvidence(Tables tables, Profile profile, PlainSystems systems, List<KpiSeries> series) {
        this.tables = tables;
        this.profile = profile;
        this.systems = systems;
        this.series = series;
    }

    /** All evidence; what is seen on the way goes to the other facts. */
    List<CapabilityEvidence> all(Set<Derived> others) {
        List<ChannelCoverage> coverages = coverages();
        List<TrainingProgramme> programmes = programmes();
        others.addAll(coverages);
        others.addAll(programmes);
        Stream.of(profile.facts(), systems.silos(), coverages, programmes, systems.reaches(), systems.feeds(), series)
                .flatMap(Collection::stream)
                .forEach(this::shows);
        return evidence;
    }

    private void shows(Fact fact) {
        PlainRows.matching(tables, fact, row -> {
            if (fact instanceof ExaminedSection examined) {
                absence((AbsenceScoringRow) row, examined);
            } else if (!(row instanceof ServiceScoringRow service) || service.bound() == Bound.AT_LEAST) {
                evidence.add(new CapabilityEvidence(
                        (String) PlainRows.value(row, "capability"),
                        (int) PlainRows.value(row, "level"),
                        fact.key(),
                        Strength.FACT,
                        (boolean) PlainRows.value(fact, "evidenced")));
            }
        });
    }

    /** A trait counts where at least half of the channels that may be live state it. */
    private List<ChannelCoverage> coverages() {
        List<Channel> live = profile.all(Channel.class).stream()
                .filter(channel -> !Boolean.FALSE.equals(channel.live()))
                .toList();
        List<ChannelCoverage> coverages = new ArrayList<>();
        for (ChannelTrait trait : ChannelTrait.values()) {
            int stated = 0;
            int having = 0;
            boolean evidenced = false;
            for (Channel channel : live) {
                Boolean has = channel.has(trait);
                stated += has == null ? 0 : 1;
                having += Boolean.TRUE.equals(has) ? 1 : 0;
                evidenced |= Boolean.TRUE.equals(has) && channel.evidenced();
            }
            if (stated > 0 && stated * 2 >= live.size()) {
                coverages.add(new ChannelCoverage(trait, having, 100 * having / stated, evidenced));
            }
        }
        return coverages;
    }

    /** For each reach and each age that occur together or wider, how many topics were trained as widely and as recently. */
    private List<TrainingProgramme> programmes() {
        List<TrainingProgramme> programmes = new ArrayList<>();
        List<Training> all = profile.all(Training.class).stream()
                .filter(each -> each.staffPercent() != null && each.monthsAgo() != null)
                .toList();
        for (Training narrowest : all) {
            BigDecimal percent = Objects.requireNonNull(narrowest.staffPercent());
            for (Training oldest : all) {
                int months = Objects.requireNonNull(oldest.monthsAgo());
                if (Meets.atLeast(percent, oldest.staffPercent()) && Meets.atLeast(narrowest.monthsAgo(), months)) {
                    List<Training> held = all.stream()
                            .filter(each -> Meets.atLeast(percent, each.staffPercent())
                                    && Meets.below(months + 1, each.monthsAgo()))
                            .toList();
                    boolean evidenced = held.stream().allMatch(Training::evidenced);
                    programmes.add(new TrainingProgramme(held.size(), percent, months, evidenced));
                }
            }
        }
        return programmes;
    }

    /** A whole section empty is a fact, as far as it shows nothing at all; the rest yields to an answer. */
    private void absence(AbsenceScoringRow row, ExaminedSection examined) {
        Strength strength = examined.items() == 0 && row.level() == 0 ? Strength.FACT : Strength.ABSENCE;
        evidence.add(new CapabilityEvidence(row.capability(), row.level(), examined.key(), strength, false));
    }
}
