package org.cxmaturity.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.speech.FieldSentence;
import org.jspecify.annotations.Nullable;

/** What is asked of the organisation itself, and of what limits the change; the key of each begins with that of its mapping. */
final class OrganisationFields {
    static final String ORGANISATION = "organisation";
    static final String CONSTRAINTS = "constraints";

    /** Behind it stands whom the organisation may serve. */
    static final String SERVES = ORGANISATION + ".serves.";

    private static final String MONEY = "1000000000000";
    private static final String MANY = "10000000";

    private OrganisationFields() {}

    /** All fields, in the order in which they are asked. */
    static List<Field> all() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.text(ORGANISATION + ".name", FieldSentence.NAME, 44),
                Field.choice(ORGANISATION + ".industry", FieldSentence.INDUSTRY, Choices.INDUSTRIES, 44),
                Field.whole(ORGANISATION + ".employees", FieldSentence.EMPLOYEES, "0", MANY)
                        .hinted(FieldSentence.EMPLOYEES_HINT),
                Field.text(ORGANISATION + ".country", FieldSentence.COUNTRY, 44)
                        .of(Field.Type.COUNTRY)
                        .hinted(FieldSentence.COUNTRY_HINT)));
        for (Served served : Served.values()) {
            fields.add(Field.yesNo(SERVES + served, FieldSentence.SERVES));
        }
        fields.addAll(List.of(
                Field.choice(CONSTRAINTS + ".currency", FieldSentence.CURRENCY, Choices.CURRENCIES, 44),
                Field.number(CONSTRAINTS + ".budgetPerQuarter", FieldSentence.BUDGET, "0", MONEY, 44),
                Field.whole(CONSTRAINTS + ".staffDaysPerQuarter", FieldSentence.STAFF_DAYS, "0", MANY),
                Field.whole(CONSTRAINTS + ".quarters", FieldSentence.QUARTERS, "1", "40")
                        .hinted(FieldSentence.QUARTERS_HINT),
                Field.choice(
                        CONSTRAINTS + ".changeReadiness", FieldSentence.READINESS, Choices.of(Readiness.class), 44)));
        return fields;
    }

    /** What is known of them, by their keys. */
    static Map<String, Object> known(@Nullable Profile profile) {
        Map<String, Object> known = new LinkedHashMap<>();
        if (profile != null) {
            Organisation organisation = profile.organisation();
            known.put(ORGANISATION + ".name", organisation.name());
            put(known, ORGANISATION + ".industry", organisation.industry());
            put(known, ORGANISATION + ".employees", number(organisation.employees()));
            put(known, ORGANISATION + ".country", organisation.country());
            organisation.serves().forEach(served -> known.put(SERVES + served, Choices.YES));
            profile.constraints().ifPresent(limits -> constraints(limits, known));
        }
        return known;
    }

    private static void constraints(Constraints limits, Map<String, Object> known) {
        put(known, CONSTRAINTS + ".currency", limits.currency());
        put(known, CONSTRAINTS + ".budgetPerQuarter", limits.budgetPerQuarter());
        put(known, CONSTRAINTS + ".staffDaysPerQuarter", number(limits.staffDaysPerQuarter()));
        put(known, CONSTRAINTS + ".quarters", number(limits.quarters()));
        put(
                known,
                CONSTRAINTS + ".changeReadiness",
                limits.changeReadiness() == null
                        ? null
                        : limits.changeReadiness().name());
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static void put(Map<String, Object> known, String key, @Nullable Object value) {
        if (value != null) {
            known.put(key, value);
        }
    }
}
