package org.cxmaturity.explanation;

import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.CustomerDataOwner;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Hub;
import org.cxmaturity.model.HubFeed;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.SideReached;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SystemMap;
import org.cxmaturity.model.TrainingProgramme;
import org.cxmaturity.wording.Words;

/** What facts show when they are taken together, in sentences. */
final class MeasureWords {
    private static final WordsByKind NAMES = new WordsByKind()
            .of(Silo.class, silo -> "the inferred silo between " + silo.first() + " and " + silo.second())
            .of(ChannelCoverage.class, coverage -> "how many channels " + shared(coverage.trait()))
            .of(
                    TrainingProgramme.class,
                    programme -> "the training held (" + ValueWords.count(programme.topics(), "topic", "topics") + ", "
                            + ValueWords.number(programme.staffPercent()) + " % of staff)")
            .of(
                    HubReach.class,
                    reach -> reach.hub().equals(HubReach.NONE)
                            ? "the lack of a hub"
                            : "the hub " + Words.quoted(reach.hub()))
            .of(HubFeed.class, feed -> "the feed from " + Words.quoted(feed.source()) + " into the hub")
            .of(
                    KpiSeries.class,
                    series -> "the " + ValueWords.word(series.kind()) + " series " + Words.quoted(series.series()));
    private static final WordsByKind SENTENCES = new WordsByKind()
            .of(
                    ChannelCoverage.class,
                    coverage -> "Of the live channels for which it was stated, " + coverage.channels() + " "
                            + shared(coverage.trait()) + " (" + coverage.percent() + " %)")
            .of(
                    TrainingProgramme.class,
                    programme -> ValueWords.count(programme.topics(), "topic", "topics") + " trained to at least "
                            + ValueWords.number(programme.staffPercent()) + " % of staff, "
                            + ValueWords.count(programme.monthsAgo(), "month", "months") + " ago at most")
            .of(
                    KpiSeries.class,
                    series -> Words.capital(ValueWords.word(series.kind())) + " series " + Words.quoted(series.series())
                            + ": "
                            + ValueWords.count(
                                    series.points(), "value that can be compared", "values that can be compared")
                            + " over "
                            + ValueWords.count(series.months(), "month", "months")
                            + (series.broken() ? ", after a break in wording, scale or segment" : "") + "; "
                            + series.kinds() + " of NPS, CSAT and CES are measured at all")
            .of(
                    KpiReading.class,
                    reading -> Words.capital(ValueWords.word(reading.kind())) + " of series "
                            + Words.quoted(reading.series())
                            + " differs by "
                            + ValueWords.number(reading.difference())
                            + (reading.basis() == KpiBasis.BENCHMARK
                                    ? " from the benchmark " + reading.against()
                                    : " from its value of " + reading.against()))
            .of(
                    Silo.class,
                    silo -> "Customer data of " + silo.first() + " and " + silo.second()
                            + " meets in no system: a silo")
            .of(
                    DepartmentsJoined.class,
                    joined -> "Customer data of " + joined.first() + " and " + joined.second()
                            + " meets in a system, so there is no silo between them to infer")
            .of(CustomerDataOwner.class, owner -> Words.capital(owner.department()) + " owns customer data")
            .of(
                    DataComesTo.class,
                    comes -> "Customer data of " + comes.department() + " is in " + Words.quoted(comes.source()))
            .of(
                    SideReached.class,
                    reached -> Words.capital(ValueWords.word(reached.side())) + " customer data reaches "
                            + Words.quoted(reached.source()) + " with identity resolved on every link")
            .of(Hub.class, hub -> Words.quoted(hub.source()) + " joins online and offline customer data: it is a hub")
            .of(
                    HubReach.class,
                    reach -> reach.hub().equals(HubReach.NONE)
                            ? "No system joins online and offline customer data"
                            : reach.percent() + " % of the other customer-data sources reach the hub "
                                    + Words.quoted(reach.hub()))
            .of(
                    HubFeed.class,
                    feed -> "Customer data from " + Words.quoted(feed.source()) + " comes into the hub "
                            + Words.quoted(feed.hub()) + ", " + ValueWords.word(feed.freshness()))
            .of(SystemMap.class, any -> "The systems with customer data and the links between systems make one map");

    /** What it is called, short enough to stand inside a sentence. */
    String name(Derived measure) {
        return NAMES.say(measure).orElseGet(() -> sentence(measure));
    }

    /** All that it says. */
    String sentence(Derived measure) {
        return SENTENCES.say(measure).orElseThrow(() -> new IllegalStateException("no words for " + measure.key()));
    }

    private static String shared(ChannelTrait trait) {
        return switch (trait) {
            case CONTENT_SHARED -> "share content";
            case CONSISTENT_MESSAGE -> "carry a consistent message";
            case PREFERENCE_AWARE -> "know customers' preferences";
            case MOBILE_ACCESSIBLE -> "can be used on a phone";
        };
    }
}
