package org.cxmaturity.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.ServiceFigures;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.Training;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What was given, in words: what a fact is called, and all that it says. */
record GivenWords(DisplayNames names) implements Given.Cases<GivenWords.Called> {
    /**
     * A fact in words.
     *
     * @param name what it is called; for one that has no short name, all that it says
     */
    record Called(String name, String sentence) {}

    /** What a fact is called, short enough to stand inside a sentence. */
    String name(Given fact) {
        return fact.by(this).name();
    }

    /** All that a fact says. */
    String sentence(Given fact) {
        return fact.by(this).sentence();
    }

    private static Called unnamed(String sentence) {
        return new Called(sentence, sentence);
    }

    @Override
    public Called organisation(Organisation organisation) {
        return unnamed(organisation.name() + ": industry " + names.industry(organisation.industry()) + ", "
                + (organisation.employees() == null
                        ? "headcount not stated"
                        : ValueWords.count(organisation.employees(), "person", "people")));
    }

    @Override
    public Called examinedSection(ExaminedSection examined) {
        String listed = examined.section().words();
        return new Called(
                "the list of " + listed,
                examined.items() == 0
                        ? "The profile lists no " + listed + ": they were looked for, and there are none"
                        : "The profile lists " + listed + ", " + examined.items() + " in all"
                                + (examined.complete()
                                        ? ", and says that there are no others"
                                        : "; whether there are others is not known"));
    }

    @Override
    public Called silo(Silo silo) {
        return new Called(
                "the silo between " + silo.first() + " and " + silo.second(),
                "Silo of " + ValueWords.word(silo.of()) + " between " + silo.first() + " and " + silo.second()
                        + ", severity " + ValueWords.word(silo.severity()));
    }

    @Override
    public Called dataSource(DataSource source) {
        return unnamed("Data source " + Words.quoted(source.id()) + ": " + ValueWords.word(source.kind()) + ", "
                + ValueWords.word(source.side()) + ", "
                + (source.owner() == null ? "owner not stated" : "owned by " + source.owner())
                + (source.customerData() ? ", holds customer data" : ", holds no customer data"));
    }

    @Override
    public Called integration(Integration link) {
        return unnamed("Link from " + Words.quoted(link.from()) + " to " + Words.quoted(link.to()) + ": "
                + ValueWords.word(link.freshness())
                + (link.identityResolved() ? ", identity resolved" : ", identity not resolved"));
    }

    @Override
    public Called technology(Technology technology) {
        return new Called(
                "the technology " + names.technology(technology.kind()),
                "Technology " + names.technology(technology.kind()) + ": adoption "
                        + ValueWords.word(technology.adoption()));
    }

    @Override
    public Called kpi(KpiMeasurement kpi) {
        return unnamed(Words.capital(ValueWords.word(kpi.kind())) + " of " + ValueWords.number(kpi.value())
                + " on "
                + kpi.on()
                + ", series "
                + Words.quoted(kpi.series())
                + (kpi.responses() == null ? "" : ", " + ValueWords.count(kpi.responses(), "response", "responses")));
    }

    @Override
    public Called projectedLevel(ProjectedLevel projected) {
        return unnamed(names.capability(projected.capability()) + " is assumed to stand at "
                + names.level(projected.capability(), projected.level()));
    }

    @Override
    public Called feedbackProcess(FeedbackProcess process) {
        List<String> says = new ArrayList<>();
        says.add(process.formal() == null ? "formal or not: not stated" : process.formal() ? "formal" : "not formal");
        says.add("collected " + ValueWords.stated(process.collected()));
        says.add("reviewed " + ValueWords.stated(process.reviewed()));
        says.add("acted on " + ValueWords.stated(process.actedOn()));
        says.add(process.usedBy().isEmpty() ? "used by nobody named" : "used by " + Words.and(process.usedBy()));
        return new Called(
                "the feedback process " + Words.quoted(process.id()),
                "Feedback process " + Words.quoted(process.id()) + " (" + ValueWords.word(process.channel()) + "): "
                        + String.join(", ", says));
    }

    @Override
    public Called channel(Channel channel) {
        List<String> says = new ArrayList<>();
        says.add(channel.live() == null ? "live or not: not stated" : channel.live() ? "live" : "not live");
        for (ChannelTrait trait : ChannelTrait.all()) {
            Boolean has = channel.has(trait);
            if (has != null) {
                says.add(trait(trait, has));
            }
        }
        if (channel.pageLoadSeconds() != null) {
            says.add("pages load in " + ValueWords.number(channel.pageLoadSeconds()) + " s");
        }
        return new Called(
                "the channel " + names.channel(channel.kind()),
                "Channel " + names.channel(channel.kind()) + ": " + String.join(", ", says));
    }

    private static String trait(ChannelTrait trait, boolean has) {
        return switch (trait) {
            case CONTENT_SHARED -> has ? "shares content" : "shares no content";
            case CONSISTENT_MESSAGE -> has ? "message consistent" : "message not consistent";
            case PREFERENCE_AWARE -> has ? "knows preferences" : "does not know preferences";
            case MOBILE_ACCESSIBLE -> has ? "usable on a phone" : "not usable on a phone";
        };
    }

    @Override
    public Called training(Training training) {
        return new Called(
                "the training in " + ValueWords.word(training.topic()),
                "Training in " + ValueWords.word(training.topic()) + ": "
                        + (training.staffPercent() == null
                                ? "share of staff not stated"
                                : ValueWords.number(training.staffPercent()) + " % of staff")
                        + (training.lastHeld() == null
                                ? ", day not stated"
                                : ", last held on " + training.lastHeld() + ", "
                                        + ValueWords.count(
                                                training.monthsAgo() == null ? 0 : training.monthsAgo(),
                                                "month",
                                                "months")
                                        + " before"));
    }

    @Override
    public Called service(ServiceFigures service) {
        List<String> says = new ArrayList<>();
        figure(says, "half have a first answer within ", service.medianFirstAnswerHours(), " h");
        figure(says, "an answer is promised within ", service.promisedHours(), " h");
        share(says, service.answeredInTimeShare(), "answered in time");
        share(says, service.firstContactShare(), "settled at the first contact");
        figure(says, "an answer to complaints is promised within ", service.promisedDays(), " days");
        share(says, service.complaintsInTimeShare(), "of complaints answered in time");
        String about = names.served(service.channel());
        return new Called(
                "the service figures of " + about,
                "Service on " + about + (service.on() == null ? "" : " up to " + service.on()) + ": "
                        + (says.isEmpty() ? "no figure stated" : String.join(", ", says)));
    }

    private static void figure(List<String> says, String before, @Nullable BigDecimal value, String after) {
        if (value != null) {
            says.add(before + ValueWords.number(value) + after);
        }
    }

    private static void share(List<String> says, @Nullable BigDecimal share, String what) {
        figure(says, "", share == null ? null : share.movePointRight(2), " % " + what);
    }

    @Override
    public Called answer(CapabilityAnswer answer) {
        String who = who(answer);
        String said = answer.answer() == Answer.KNOWN
                ? "says level " + names.level(answer.capability(), answer.knownLevel())
                : answer.answer() == Answer.UNKNOWN ? "does not know" : "says that it does not apply";
        return unnamed(who + " " + said + ": " + names.capability(answer.capability())
                + (answer.on() == null ? "" : ", asked on " + answer.on()));
    }

    @Override
    public Called resolution(Resolution agreed) {
        return new Called(
                "what was agreed on " + names.capability(agreed.capability()),
                "Agreed on " + agreed.on() + " on level " + names.level(agreed.capability(), agreed.level()) + " for "
                        + names.capability(agreed.capability()) + ", says " + agreed.by() + ": "
                        + Words.quoted(agreed.reason()));
    }

    @Override
    public Called judgement(Judgement judgement) {
        return unnamed(judgement.by() + " judged on " + judgement.on() + " that it stands on "
                + names.stage(judgement.model(), judgement.stage()) + ": " + Words.quoted(judgement.reason()));
    }

    @Override
    public Called clientBenchmark(ClientBenchmark benchmark) {
        return new Called(
                "the client's benchmark of " + benchmark.of(),
                Words.capital(ValueWords.word(benchmark.kind())) + " of " + ValueWords.number(benchmark.value())
                        + " at " + benchmark.of() + " (" + benchmark.place() + ")"
                        + (benchmark.responses() == null
                                ? ""
                                : ", " + ValueWords.count(benchmark.responses(), "response", "responses"))
                        + ", as the client says; source: " + benchmark.source());
    }

    /** Who answered, by role and department, and by what tells people in one role apart. */
    static String who(CapabilityAnswer answer) {
        String apart = answer.respondent() == null ? "" : ", respondent " + answer.respondent();
        if (answer.role() == null && answer.department() == null) {
            return "Somebody not named" + apart;
        }
        if (answer.role() == null) {
            return "Somebody in " + answer.department() + apart;
        }
        return answer.role() + (answer.department() == null ? "" : " (" + answer.department() + ")") + apart;
    }

    @Override
    public Called constraints(Constraints constraints) {
        List<String> says = new ArrayList<>();
        if (constraints.budgetPerQuarter() != null) {
            says.add(ValueWords.money(constraints.budgetPerQuarter()) + " " + constraints.currency() + " a quarter");
        }
        if (constraints.staffDaysPerQuarter() != null) {
            says.add(ValueWords.count(constraints.staffDaysPerQuarter(), "person-day", "person-days") + " a quarter");
        }
        if (Boolean.TRUE.equals(constraints.carryOver())) {
            says.add("money left over may be spent later");
        }
        if (constraints.obstaclesFirst() == ObstaclesFirst.STRICT) {
            says.add("nothing starts before what obstacles call for");
        }
        says.add("readiness for change " + ValueWords.stated(constraints.changeReadiness()));
        return unnamed("Constraints: " + String.join(", ", says));
    }

    /** The evidence and the comment of a fact, who stands for them, and where the fact was read. */
    static List<String> notes(Given fact) {
        Backing backing = fact.backing();
        if (backing == null) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        backing.evidence().forEach(each -> notes.add(evidence(each)));
        if (backing.comment() != null) {
            notes.add("Comment: " + Words.quoted(backing.comment()));
        }
        if (backing.evidence().isEmpty()) {
            notes.add("No evidence is attached");
        }
        backing.origins().forEach(each -> notes.add(origin(each)));
        return notes;
    }

    private static String origin(Origin origin) {
        return "Read in " + Words.quoted(origin.file())
                + (origin.sheet() == null ? "" : ", sheet " + Words.quoted(origin.sheet()))
                + ", cell " + origin.cell()
                + (origin.on() == null ? "" : ", given on " + origin.on());
    }

    private static String evidence(Evidence evidence) {
        return "Evidence: " + Words.quoted(evidence.ref())
                + (evidence.on() == null ? "" : ", " + evidence.on())
                + (evidence.by() == null ? "" : ", by " + evidence.by())
                + (evidence.sha256() == null ? "" : ", sha256 " + evidence.sha256());
    }
}
