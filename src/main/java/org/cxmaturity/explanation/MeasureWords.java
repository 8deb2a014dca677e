package org.cxmaturity.explanation;

import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.CustomerDataOwner;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Hub;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.HubUse;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.SideReached;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SystemGroup;
import org.cxmaturity.model.SystemMap;
import org.cxmaturity.model.TrainingProgramme;
import org.cxmaturity.wording.Words;

/** What facts show when they are taken together, in sentences. */
final class MeasureWords {
    /** What it is called, short enough to stand inside a sentence. */
    String name(Derived measure) {
        if (measure instanceof Silo silo) {
            return "the inferred silo between " + silo.first() + " and " + silo.second();
        }
        if (measure instanceof ChannelCoverage coverage) {
            return "how many channels " + shared(coverage.trait());
        }
        if (measure instanceof TrainingProgramme programme) {
            return "the training held (" + ValueWords.count(programme.topics(), "topic", "topics") + ", "
                    + ValueWords.number(programme.staffPercent()) + " % of staff)";
        }
        if (measure instanceof HubReach reach) {
            return reach.hub().equals(HubReach.NONE) ? "the lack of a hub" : "the hub " + Words.quoted(reach.hub());
        }
        if (measure instanceof SystemGroup group) {
            return "that there are " + ValueWords.count(group.count(), "system", "systems") + " of the kind "
                    + ValueWords.word(group.kind())
                    + (Boolean.FALSE.equals(group.linked()) ? ", not joined with identity resolved," : "");
        }
        if (measure instanceof HubUse use) {
            return "what comes out of the hub " + Words.quoted(use.hub());
        }
        return measure instanceof KpiSeries series
                ? "the " + ValueWords.word(series.kind()) + " series " + Words.quoted(series.series())
                : sentence(measure);
    }

    /** All that it says. */
    String sentence(Derived measure) {
        if (measure instanceof ChannelCoverage coverage) {
            return "Of the live channels that are listed, " + coverage.channels() + " " + shared(coverage.trait())
                    + (coverage.percent() == null
                            ? "; whether there are others is not known"
                            : " (" + coverage.percent() + " %)");
        }
        if (measure instanceof TrainingProgramme programme) {
            return ValueWords.count(programme.topics(), "topic", "topics") + " trained to at least "
                    + ValueWords.number(programme.staffPercent()) + " % of staff, "
                    + ValueWords.count(programme.monthsAgo(), "month", "months") + " ago at most";
        }
        if (measure instanceof KpiSeries series) {
            return Words.capital(ValueWords.word(series.kind())) + " series " + Words.quoted(series.series())
                    + ": "
                    + ValueWords.count(series.points(), "value that can be compared", "values that can be compared")
                    + " over "
                    + ValueWords.count(series.months(), "month", "months")
                    + (series.broken() ? ", after a break in wording, scale or segment" : "") + "; "
                    + series.kinds() + " of NPS, CSAT and CES are measured at all";
        }
        if (measure instanceof KpiReading reading) {
            return Words.capital(ValueWords.word(reading.kind())) + " of series "
                    + Words.quoted(reading.series())
                    + " differs by "
                    + ValueWords.number(reading.difference())
                    + switch (reading.basis()) {
                        case BENCHMARK -> " from the benchmark " + reading.against();
                        case CLIENT -> " from that of " + Words.quoted(reading.against()) + ", as the client knows it";
                        case TREND -> " from its value of " + reading.against();
                    }
                    + (reading.error() == null
                            ? "; its sampling error is not known"
                            : "; chance alone may account for " + ValueWords.number(reading.error()));
        }
        return systems(measure);
    }

    private static String shared(ChannelTrait trait) {
        return switch (trait) {
            case CONTENT_SHARED -> "share content";
            case CONSISTENT_MESSAGE -> "carry a consistent message";
            case PREFERENCE_AWARE -> "know customers' preferences";
            case MOBILE_ACCESSIBLE -> "can be used on a phone";
        };
    }

    private static String systems(Derived measure) {
        if (measure instanceof Silo silo) {
            return "Customer data of " + silo.first() + " and " + silo.second() + " meets in no system: a silo";
        }
        if (measure instanceof DepartmentsJoined joined) {
            return "Customer data of " + joined.first() + " and " + joined.second()
                    + " meets in a system, so there is no silo between them to infer";
        }
        if (measure instanceof CustomerDataOwner owner) {
            return Words.capital(owner.department()) + " owns customer data";
        }
        if (measure instanceof DataComesTo comes) {
            return "Customer data of " + comes.department() + " is in " + Words.quoted(comes.source());
        }
        if (measure instanceof SideReached reached) {
            return Words.capital(ValueWords.word(reached.side())) + " customer data reaches "
                    + Words.quoted(reached.source()) + " with identity resolved on every link";
        }
        if (measure instanceof Hub hub) {
            return Words.quoted(hub.source()) + " joins online and offline customer data: it is a hub";
        }
        if (measure instanceof HubReach reach) {
            return reach.hub().equals(HubReach.NONE)
                    ? "No system joins online and offline customer data"
                    : reach.percent() + " % of the other customer-data sources"
                            + (reach.complete() ? "" : " that are listed") + " reach the hub "
                            + Words.quoted(reach.hub());
        }
        if (measure instanceof HubUse use) {
            return use.percent()
                    + " % of the ways from another source of customer data to a system where customers are spoken"
                    + " to lead through the hub " + Words.quoted(use.hub()) + ", " + ValueWords.word(use.freshness())
                    + " or fresher";
        }
        if (measure instanceof SystemGroup group) {
            return ValueWords.count(group.count(), "system", "systems") + " of the kind "
                    + ValueWords.word(group.kind())
                    + " with customer data: " + Words.and(group.systems())
                    + (group.linked() == null
                            ? "; whether links join them is not known"
                            : group.linked()
                                    ? ", joined with identity resolved"
                                    : ", not joined with identity resolved");
        }
        if (measure instanceof SystemMap) {
            return "The systems with customer data and the links between systems make one map";
        }
        throw new IllegalStateException("no words for " + measure.key());
    }
}
