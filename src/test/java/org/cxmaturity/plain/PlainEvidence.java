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
import org.cxmaturity.model.Section;
import org.cxmaturity.model.SystemGroup;
import org.cxmaturity.model.Training;
import org.cxmaturity.model.TrainingProgramme;
import org.cxmaturity.tables.ScoringRow;
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
        Stream.of(
                        profile.facts(),
                        systems.silos(),
                        coverages,
                        programmes,
                        systems.reaches(),
                        systems.uses(),
                        series,
                        PlainSystemGroups.groups(profile))
                .flatMap(Collection::stream)
                .forEach(this::shows);
        return evidence;
    }

    private void shows(Fact fact) {
        PlainRows.matching(tables, fact, row -> {
            boolean ofAbsence = fact instanceof ExaminedSection;
            if (row instanceof ScoringRow && (!ofAbsence || ((ExaminedSection) fact).complete())) {
                evidence.add(new CapabilityEvidence(
                        (String) PlainRows.value(row, "capability"),
                        (Bound) PlainRows.value(row, "bound"),
                        (int) PlainRows.value(row, "level"),
                        fact.key(),
                        !ofAbsence && !(fact instanceof SystemGroup) && (boolean) PlainRows.value(fact, "evidenced")));
            }
        });
    }

    /** A trait goes as far as the channels that may be live and are said to have it. */
    private List<ChannelCoverage> coverages() {
        List<Channel> live = profile.all(Channel.class).stream()
                .filter(channel -> !Boolean.FALSE.equals(channel.live()))
                .toList();
        boolean all = profile.all(ExaminedSection.class).stream()
                .anyMatch(each -> each.section() == Section.CHANNELS && each.complete());
        List<ChannelCoverage> coverages = new ArrayList<>();
        for (ChannelTrait trait : ChannelTrait.values()) {
            int having = 0;
            boolean evidenced = false;
            for (Channel channel : live) {
                having += Boolean.TRUE.equals(channel.has(trait)) ? 1 : 0;
                evidenced |= Boolean.TRUE.equals(channel.has(trait)) && channel.evidenced();
            }
            if (having > 0) {
                Integer share = all ? Integer.valueOf(100 * having / live.size()) : null;
                coverages.add(new ChannelCoverage(trait, having, share, evidenced));
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
}
