package org.cxmaturity.questionnaire;

import static org.cxmaturity.questionnaire.Field.choice;
import static org.cxmaturity.questionnaire.Field.day;
import static org.cxmaturity.questionnaire.Field.name;
import static org.cxmaturity.questionnaire.Field.number;
import static org.cxmaturity.questionnaire.Field.reference;
import static org.cxmaturity.questionnaire.Field.share;
import static org.cxmaturity.questionnaire.Field.text;
import static org.cxmaturity.questionnaire.Field.whole;
import static org.cxmaturity.questionnaire.Field.yesNo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Adoption;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.Topic;
import org.cxmaturity.speech.FieldSentence;
import org.cxmaturity.speech.FormSentence;
import org.jspecify.annotations.Nullable;

/**
 * A list of a profile, as a sheet asks for it.
 *
 * @param key the profile's key
 * @param section null for the departments, which are no section of their own
 * @param fields those of an item, evidence and comment left out; what it is known by stands first
 * @param printed whether there is a row for each entry that the first field offers, with it in place
 * @param rows how many rows there are at least for a list that is not printed
 */
record FactList(String key, @Nullable Section section, List<Field> fields, boolean printed, int rows) {
    /** The list of departments, which other lists name. */
    static final String DEPARTMENTS = "departments";

    private static final String SYSTEMS = Section.DATA_SOURCES.key();
    private static final List<Field> BACKING = List.of(
            text("comment", FieldSentence.COMMENT, 30),
            text("evidence.ref", FieldSentence.EVIDENCE, 26),
            day("evidence.on", FieldSentence.EVIDENCE_ON),
            text("evidence.by", FieldSentence.EVIDENCE_BY, 18));

    /** All lists, in the order of their sheets. */
    static final List<FactList> ALL = List.of(
            new FactList(DEPARTMENTS, null, List.of(name("id", FieldSentence.DEPARTMENT_NAME, 44)), false, 15),
            free(
                    Section.FEEDBACK_PROCESSES,
                    15,
                    name("id", FieldSentence.PROCESS_NAME, 26),
                    choice("channel", FieldSentence.FEEDBACK_CHANNEL, Choices.of(FeedbackChannel.class), 24),
                    yesNo("formal", FieldSentence.FORMAL),
                    choice("collected", FieldSentence.COLLECTED, Choices.of(Cadence.class), 15),
                    choice("reviewed", FieldSentence.REVIEWED, Choices.of(Cadence.class), 15),
                    choice("actedOn", FieldSentence.ACTED_ON, Choices.of(ActedOn.class), 15),
                    reference("usedBy", FieldSentence.USED_BY, DEPARTMENTS).of(Field.Type.REFERENCES)),
            free(
                    Section.SILOS,
                    12,
                    reference("between.1", FieldSentence.ONE_DEPARTMENT, DEPARTMENTS),
                    reference("between.2", FieldSentence.OTHER_DEPARTMENT, DEPARTMENTS),
                    choice("of", FieldSentence.SILO_OF, Choices.of(SiloKind.class), 20),
                    choice("severity", FieldSentence.SEVERITY, Choices.of(Severity.class), 16)),
            free(
                    Section.DATA_SOURCES,
                    20,
                    name("id", FieldSentence.SYSTEM_NAME, 28),
                    choice("kind", FieldSentence.SYSTEM_KIND, Choices.of(SourceKind.class), 24),
                    reference("owner", FieldSentence.OWNER, DEPARTMENTS),
                    choice("side", FieldSentence.SIDE, Choices.of(Side.class), 14),
                    yesNo("customerData", FieldSentence.CUSTOMER_DATA)),
            free(
                    Section.INTEGRATIONS,
                    25,
                    reference("from", FieldSentence.LINK_FROM, SYSTEMS),
                    reference("to", FieldSentence.LINK_TO, SYSTEMS),
                    choice("freshness", FieldSentence.FRESHNESS, Choices.of(Freshness.class), 16),
                    yesNo("identityResolved", FieldSentence.IDENTITY)),
            printed(
                    Section.TECHNOLOGIES,
                    choice("kind", FieldSentence.TECHNOLOGY, Choices.TECHNOLOGIES, 28),
                    choice("adoption", FieldSentence.ADOPTION, Choices.of(Adoption.class), 36)),
            printed(
                    Section.CHANNELS,
                    choice("kind", FieldSentence.CHANNEL, Choices.CHANNELS, 18),
                    yesNo("live", FieldSentence.LIVE),
                    yesNo("contentShared", FieldSentence.CONTENT),
                    yesNo("consistentMessage", FieldSentence.CONSISTENT),
                    yesNo("preferenceAware", FieldSentence.PREFERENCE),
                    number("pageLoadSeconds", FieldSentence.PAGE_LOAD, "0", "3600", 14),
                    yesNo("mobileAccessible", FieldSentence.MOBILE)),
            printed(
                    Section.TRAINING,
                    choice("topic", FieldSentence.TOPIC, Choices.of(Topic.class), 22),
                    share("staffShare", FieldSentence.STAFF_SHARE),
                    day("lastHeld", FieldSentence.LAST_HELD)),
            free(
                    Section.KPIS,
                    20,
                    choice("kind", FieldSentence.KPI, Choices.of(KpiKind.class), 26),
                    text("series", FieldSentence.SERIES, 22),
                    number("value", FieldSentence.VALUE, "-1000000", "1000000", 17)
                            .hinted(FieldSentence.VALUE_HINT),
                    day("on", FieldSentence.MEASURED_ON),
                    whole("responses", FieldSentence.RESPONSES, "1", "1000000000"),
                    number("scale.min", FieldSentence.SCALE_FROM, "-1000000", "1000000", 9),
                    number("scale.max", FieldSentence.SCALE_TO, "-1000000", "1000000", 9),
                    text("wording", FieldSentence.WORDING, 28),
                    text("segment", FieldSentence.SEGMENT, 18)),
            printed(
                    Section.SERVICE,
                    choice("channel", FieldSentence.CHANNEL, Choices.SERVICE_CHANNELS, 18),
                    day("on", FieldSentence.FIGURES_ON),
                    number("medianFirstAnswerHours", FieldSentence.MEDIAN_HOURS, "0", "8760", 14),
                    number("promisedHours", FieldSentence.PROMISED_HOURS, "0", "8760", 14),
                    share("answeredInTimeShare", FieldSentence.IN_TIME),
                    share("firstContactShare", FieldSentence.FIRST_CONTACT),
                    number("promisedDays", FieldSentence.PROMISED_DAYS, "0", "365", 14),
                    share("complaintsInTimeShare", FieldSentence.COMPLAINTS_IN_TIME)));

    FactList {
        fields = List.copyOf(fields);
    }

    private static FactList free(Section section, int rows, Field... fields) {
        return new FactList(section.key(), section, List.of(fields), false, rows);
    }

    private static FactList printed(Section section, Field... fields) {
        return new FactList(section.key(), section, List.of(fields), true, 0);
    }

    /** The fields of an item with evidence and comment, which a department has not. */
    List<Field> all() {
        return section == null
                ? fields
                : Stream.concat(fields.stream(), BACKING.stream()).toList();
    }

    /** The list that goes by a key; null where there is none. */
    static @Nullable FactList of(String key) {
        return ALL.stream().filter(list -> list.key().equals(key)).findFirst().orElse(null);
    }

    /** What its sheet is called. */
    FormSentence title() {
        return FormSentence.valueOf(constant());
    }

    /** What its sheet asks. */
    FormSentence about() {
        return FormSentence.valueOf(constant() + "_ABOUT");
    }

    private String constant() {
        return section == null ? key.toUpperCase(Locale.ROOT) : section.name();
    }

    /** The keys that an item must have. */
    List<String> required() {
        return switch (section == null ? Section.ANSWERS : section) {
            case FEEDBACK_PROCESSES -> List.of("id", "channel");
            case SILOS -> List.of("between.1", "between.2", "of", "severity");
            case DATA_SOURCES -> List.of("id", "kind", "side", "customerData");
            case INTEGRATIONS -> List.of("from", "to", "freshness", "identityResolved");
            case TECHNOLOGIES -> List.of("kind", "adoption");
            case KPIS -> List.of("kind", "series", "value", "on");
            default -> new ArrayList<>(List.of(fields.get(0).key()));
        };
    }
}
