package org.cxmaturity.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.speech.ResultSentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows in the words of a sector (R26). */
class SpokenTablesTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();

    private static Tables spoken(@Nullable String industry, @Nullable String size, Served served) {
        return SpokenTables.of(TABLES, List.of(new Setting(industry, size, served, false)));
    }

    private static WordingRow sentence(String text) {
        return new WordingRow("a", ResultSentence.values()[0].id(), null, text, "here");
    }

    @Test
    void the_longest_word_is_taken_and_capitals_stay() {
        Tables patients = spoken("HEALTHCARE", "LARGE", Served.PATIENTS);

        assertThat(patients.said(sentence("Customers' trust: the customer-experience team and each customer's view."))
                        .text())
                .isEqualTo("Patients' trust: the patient-experience team and each patient's view.");
        assertThat(patients.said(sentence("Head of customer service; customer relationship management"))
                        .text())
                .isEqualTo("Head of patient experience; customer relationship management");
    }

    @Test
    void parts_of_words_and_names_in_braces_stay() {
        Tables guests = spoken("HOSPITALITY", "MEDIUM", Served.CONSUMERS);

        assertThat(guests.said(sentence("{customer} customerless precustomers")).text())
                .isEqualTo("{customer} customerless precustomers");
    }

    @Test
    void who_serves_consumers_reads_the_tables_as_they_are() {
        assertThat(spoken("RETAIL", "LARGE", Served.CONSUMERS)).isSameAs(TABLES);
        assertThat(SpokenTables.of(TABLES, List.of())).isSameAs(TABLES);
    }

    @Test
    void what_is_cited_and_looked_up_stays() {
        Tables residents = spoken("PUBLIC_SECTOR", "LARGE", Served.CITIZENS);

        for (ActionRow row : TABLES.all(ActionRow.class)) {
            ActionRow told = residents.row(ActionRow.class, row.id());
            assertThat(told.source()).isEqualTo(row.source());
            assertThat(told.prerequisites()).isEqualTo(row.prerequisites());
            assertThat(told.daysHigh()).isEqualTo(row.daysHigh());
        }
        assertThat(residents.ids(CapabilityRow.class)).isEqualTo(TABLES.ids(CapabilityRow.class));
        assertThat(residents.all(ModelRow.class)).isEqualTo(TABLES.all(ModelRow.class));
    }

    @Test
    void owners_of_a_small_firm_are_people_who_are_there() {
        assertThat(spoken("RETAIL", "MICRO", Served.CONSUMERS).all(ActionRow.class))
                .extracting(ActionRow::owner)
                .noneMatch(owner -> owner.startsWith("Head of"));
    }
}
