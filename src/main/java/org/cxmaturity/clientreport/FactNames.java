package org.cxmaturity.clientreport;

import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.ServiceFigures;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.Training;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.speech.FactSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.ValueSentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TechnologyKindRow;

/** What the facts behind an action are called in a report, short enough to stand inside a sentence. */
record FactNames(Speech speech, Tables tables) implements Given.Cases<String> {
    String name(Given fact) {
        return fact.by(this);
    }

    /** That people said something of a capability. */
    String said(String capability) {
        return speech.say(FactSentence.SAID, capability(capability));
    }

    private String capability(String id) {
        return tables.all(CapabilityRow.class).stream()
                .filter(row -> row.id().equals(id))
                .map(CapabilityRow::name)
                .findFirst()
                .orElse(id);
    }

    private String word(Enum<?> value) {
        return speech.say(ValueSentence.valueOf(value.name()));
    }

    /** Whom a profile describes goes without saying. */
    @Override
    public String organisation(Organisation organisation) {
        return organisation.name();
    }

    /** What it can spend likewise. */
    @Override
    public String constraints(Constraints constraints) {
        return "";
    }

    @Override
    public String examinedSection(ExaminedSection examined) {
        return speech.say(FactSentence.LIST, word(examined.section()));
    }

    @Override
    public String feedbackProcess(FeedbackProcess process) {
        return speech.say(FactSentence.FEEDBACK, process.id());
    }

    @Override
    public String silo(Silo silo) {
        return speech.say(FactSentence.SILO, silo.first(), silo.second());
    }

    @Override
    public String dataSource(DataSource source) {
        return speech.say(
                FactSentence.SOURCE,
                source.id(),
                word(source.kind()),
                word(source.side()),
                source.owner() == null
                        ? speech.say(FactSentence.NOT_OWNED)
                        : speech.say(FactSentence.OWNED, source.owner()),
                speech.say(source.customerData() ? FactSentence.HOLDS : FactSentence.HOLDS_NOT));
    }

    @Override
    public String integration(Integration link) {
        return speech.say(
                link.identityResolved() ? FactSentence.LINK : FactSentence.LINK_UNRESOLVED,
                link.from(),
                link.to(),
                word(link.freshness()));
    }

    @Override
    public String technology(Technology technology) {
        return speech.say(
                FactSentence.TECHNOLOGY,
                tables.row(TechnologyKindRow.class, technology.kind()).name());
    }

    @Override
    public String channel(Channel channel) {
        return speech.say(
                FactSentence.CHANNEL,
                tables.row(ChannelRow.class, channel.kind()).name());
    }

    @Override
    public String training(Training training) {
        return speech.say(FactSentence.TRAINING, word(training.topic()));
    }

    @Override
    public String kpi(KpiMeasurement kpi) {
        String value = speech.exact(WrittenNumber.tidy(kpi.value()));
        String day = kpi.on().toString();
        return kpi.responses() == null
                ? speech.say(FactSentence.KPI, word(kpi.kind()), value, day, kpi.series())
                : speech.say(FactSentence.KPI_RESPONSES, word(kpi.kind()), value, day, kpi.series(), kpi.responses());
    }

    @Override
    public String projectedLevel(ProjectedLevel projected) {
        return speech.say(FactSentence.PROJECTED, capability(projected.capability()), projected.level());
    }

    @Override
    public String service(ServiceFigures service) {
        ChannelRow channel = tables.row(ChannelRow.class, service.channel());
        return channel.together()
                ? speech.say(FactSentence.SERVICE_ALL)
                : speech.say(FactSentence.SERVICE, channel.name());
    }

    @Override
    public String resolution(Resolution agreed) {
        return speech.say(FactSentence.AGREED, capability(agreed.capability()), agreed.level(), agreed.by());
    }

    /** No action rests on it. */
    @Override
    public String judgement(Judgement judgement) {
        return "";
    }

    @Override
    public String clientBenchmark(ClientBenchmark benchmark) {
        return speech.say(
                FactSentence.CLIENT_BENCHMARK,
                word(benchmark.kind()),
                speech.exact(WrittenNumber.tidy(benchmark.value())),
                benchmark.of(),
                benchmark.place());
    }

    @Override
    public String answer(CapabilityAnswer answer) {
        return said(answer.capability());
    }
}
