package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Adoption;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.TermList;
import org.cxmaturity.model.Topic;
import org.cxmaturity.speech.ChoiceSentence;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChannelRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.TechnologyKindRow;
import org.cxmaturity.tables.Term;
import org.cxmaturity.tables.Terms;
import org.cxmaturity.tables.Wordings;

/**
 * The lists that a questionnaire offers. They go with it, so that it is read by what it offered, whatever tables offer by then.
 *
 * @param lists each list's entries by its name; an entry's words by what a profile calls it
 */
record Choices(Map<String, Map<String, String>> lists) {
    static final String YES_NO = "YesNo";
    static final String YES = "true";
    static final String NO = "false";
    static final String INDUSTRIES = "Industries";
    static final String TECHNOLOGIES = "Technologies";
    static final String CHANNELS = "Channels";
    static final String SERVICE_CHANNELS = "ServiceChannels";
    static final String CURRENCIES = "Currencies";

    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            FeedbackChannel.class,
            Cadence.class,
            ActedOn.class,
            SiloKind.class,
            Severity.class,
            SourceKind.class,
            Side.class,
            Freshness.class,
            Adoption.class,
            Topic.class,
            KpiKind.class,
            Served.class,
            Readiness.class);

    /** What tables offer, in their language. */
    static Choices of(Tables tables) {
        Speech speech = Wordings.of(tables);
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        Map<String, String> yesNo = new LinkedHashMap<>();
        yesNo.put(YES, speech.say(WordSentence.YES));
        yesNo.put(NO, speech.say(WordSentence.NO));
        lists.put(YES_NO, yesNo);
        TYPES.forEach(type -> lists.put(of(type), constants(type, speech)));
        lists.put(INDUSTRIES, terms(tables, TermList.INDUSTRIES, IndustryRow.class));
        lists.put(TECHNOLOGIES, terms(tables, TermList.TECHNOLOGY_KINDS, TechnologyKindRow.class));
        lists.put(CHANNELS, terms(tables, TermList.CHANNELS, ChannelRow.class));
        lists.put(SERVICE_CHANNELS, terms(tables, TermList.SERVICE_CHANNELS, ChannelRow.class));
        lists.put(CURRENCIES, entries(tables.ids(CurrencyRow.class), code -> code));
        for (CapabilityRow capability : tables.all(CapabilityRow.class)) {
            lists.computeIfAbsent(levels(capability), name -> levels(capability, tables, speech));
        }
        return new Choices(lists);
    }

    /** The name of the list of a type's constants. */
    static String of(Class<? extends Enum<?>> type) {
        return type.getSimpleName();
    }

    /** The name of the list of a capability's answers. */
    static String levels(CapabilityRow capability) {
        return "Levels " + capability.scale() + (capability.optional() ? " or none" : "");
    }

    /** A list's words, by what a profile calls each; none for a list that is not there. */
    Map<String, String> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    private static Map<String, String> levels(CapabilityRow capability, Tables tables, Speech speech) {
        Map<String, String> entries = new LinkedHashMap<>();
        tables.row(ScaleRow.class, capability.scale())
                .offered()
                .forEach((level, name) ->
                        entries.put(level.toString(), speech.say(FormSentence.LEVEL, level.toString(), name)));
        entries.put(Answer.UNKNOWN.name(), speech.say(FormSentence.UNKNOWN));
        if (capability.optional()) {
            entries.put(Answer.NOT_APPLICABLE.name(), speech.say(FormSentence.NOT_APPLICABLE));
        }
        return entries;
    }

    private static Map<String, String> constants(Class<? extends Enum<?>> type, Speech speech) {
        String start =
                type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return entries(
                Stream.of(type.getEnumConstants()).map(Enum::name).toList(),
                code -> speech.say(ChoiceSentence.valueOf(start + "_" + code)));
    }

    private static <R extends Term> Map<String, String> terms(Tables tables, TermList list, Class<R> type) {
        List<String> ids = new ArrayList<>(Terms.of(tables::all, list));
        return entries(ids, id -> tables.row(type, id).name());
    }

    private static Map<String, String> entries(List<String> codes, Function<String, String> words) {
        Map<String, String> entries = new LinkedHashMap<>();
        codes.forEach(code -> entries.put(code, words.apply(code)));
        return entries;
    }
}
