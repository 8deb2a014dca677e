package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.HubFeed;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.Strength;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.Training;
import org.cxmaturity.model.TrainingProgramme;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.ChannelScoringRow;
import org.cxmaturity.tables.CoverageScoringRow;
import org.cxmaturity.tables.FeedbackScoringRow;
import org.cxmaturity.tables.FreshnessScoringRow;
import org.cxmaturity.tables.HubScoringRow;
import org.cxmaturity.tables.KpiScoringRow;
import org.cxmaturity.tables.SiloScoringRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TechnologyScoringRow;
import org.cxmaturity.tables.TrainingScoringRow;

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
        profile.all(FeedbackProcess.class).forEach(this::feedback);
        Stream.concat(profile.all(Silo.class).stream(), systems.silos().stream())
                .forEach(this::silo);
        profile.all(Technology.class).forEach(this::technology);
        profile.all(Channel.class).forEach(this::channel);
        coverages.forEach(this::coverage);
        programmes.forEach(this::programme);
        systems.reaches().forEach(this::reach);
        systems.feeds().forEach(this::feed);
        series.forEach(this::kpi);
        profile.all(ExaminedSection.class).forEach(this::absence);
        return evidence;
    }

    private void shows(String capability, int level, Fact fact, boolean evidenced) {
        evidence.add(new CapabilityEvidence(capability, level, fact.key(), Strength.FACT, evidenced));
    }

    private void feedback(FeedbackProcess process) {
        for (FeedbackScoringRow row : tables.all(FeedbackScoringRow.class)) {
            if (Meets.in(row.channel(), process.channel())
                    && Meets.is(row.formal(), process.formal())
                    && Meets.atLeast(row.collected(), process.collected())
                    && Meets.atLeast(row.reviewed(), process.reviewed())
                    && Meets.atLeast(row.actedOn(), process.actedOn())
                    && Meets.atLeast(row.users(), process.users())
                    && Meets.atLeast(row.userPercent(), process.userPercent())) {
                shows(row.capability(), row.level(), process, process.evidenced());
            }
        }
    }

    private void silo(Silo silo) {
        for (SiloScoringRow row : tables.all(SiloScoringRow.class)) {
            if (Meets.in(row.of(), silo.of())
                    && Meets.in(row.severity(), silo.severity())
                    && Meets.is(row.inferred(), silo.inferred())) {
                shows(row.capability(), row.level(), silo, silo.evidenced());
            }
        }
    }

    private void technology(Technology technology) {
        for (TechnologyScoringRow row : tables.all(TechnologyScoringRow.class)) {
            if (Meets.in(row.kind(), technology.kind()) && Meets.in(row.adoption(), technology.adoption())) {
                shows(row.capability(), row.level(), technology, technology.evidenced());
            }
        }
    }

    private void channel(Channel channel) {
        for (ChannelScoringRow row : tables.all(ChannelScoringRow.class)) {
            if (Meets.in(row.kind(), channel.kind())
                    && Meets.is(row.live(), channel.live())
                    && Meets.is(row.contentShared(), channel.contentShared())
                    && Meets.is(row.consistentMessage(), channel.consistentMessage())
                    && Meets.is(row.preferenceAware(), channel.preferenceAware())
                    && Meets.atLeast(row.loadAtLeast(), channel.pageLoadSeconds())
                    && Meets.below(row.loadBelow(), channel.pageLoadSeconds())
                    && Meets.is(row.mobileAccessible(), channel.mobileAccessible())) {
                shows(row.capability(), row.level(), channel, channel.evidenced());
            }
        }
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

    private void coverage(ChannelCoverage coverage) {
        for (CoverageScoringRow row : tables.all(CoverageScoringRow.class)) {
            if (Meets.in(row.trait(), coverage.trait())
                    && Meets.atLeast(row.channelsFrom(), coverage.channels())
                    && Meets.atLeast(row.percentFrom(), coverage.percent())
                    && Meets.below(row.percentBelow(), coverage.percent())) {
                shows(row.capability(), row.level(), coverage, coverage.evidenced());
            }
        }
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

    private void programme(TrainingProgramme programme) {
        for (TrainingScoringRow row : tables.all(TrainingScoringRow.class)) {
            if (Meets.atLeast(row.topics(), programme.topics())
                    && Meets.atLeast(row.staffPercent(), programme.staffPercent())
                    && Meets.below(row.monthsAgo(), programme.monthsAgo())) {
                shows(row.capability(), row.level(), programme, programme.evidenced());
            }
        }
    }

    private void reach(HubReach reach) {
        for (HubScoringRow row : tables.all(HubScoringRow.class)) {
            if (Meets.atLeast(row.percentFrom(), reach.percent()) && Meets.below(row.percentBelow(), reach.percent())) {
                shows(row.capability(), row.level(), reach, reach.evidenced());
            }
        }
    }

    private void feed(HubFeed feed) {
        for (FreshnessScoringRow row : tables.all(FreshnessScoringRow.class)) {
            if (Meets.in(row.freshness(), feed.freshness())) {
                shows(row.capability(), row.level(), feed, feed.evidenced());
            }
        }
    }

    private void kpi(KpiSeries kpi) {
        for (KpiScoringRow row : tables.all(KpiScoringRow.class)) {
            if (Meets.in(row.kind(), kpi.kind())
                    && Meets.atLeast(row.kinds(), kpi.kinds())
                    && Meets.atLeast(row.points(), kpi.points())
                    && Meets.atLeast(row.months(), kpi.months())
                    && Meets.below(row.monthsAgo(), kpi.monthsAgo())) {
                shows(row.capability(), row.level(), kpi, kpi.evidenced());
            }
        }
    }

    /** A whole section empty is a fact, as far as it shows nothing at all; the rest yields to an answer. */
    private void absence(ExaminedSection examined) {
        for (AbsenceScoringRow row : tables.all(AbsenceScoringRow.class)) {
            boolean listed = row.lacks() != null && examined.kinds().contains(row.lacks());
            if (Meets.in(row.section(), examined.section())
                    && !listed
                    && Meets.below(row.itemsBelow(), examined.items())) {
                Strength strength = examined.items() == 0 && row.level() == 0 ? Strength.FACT : Strength.ABSENCE;
                evidence.add(new CapabilityEvidence(row.capability(), row.level(), examined.key(), strength, false));
            }
        }
    }
}
