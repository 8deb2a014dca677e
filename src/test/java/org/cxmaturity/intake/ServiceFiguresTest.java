package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.accepted;
import static org.cxmaturity.intake.Written.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cxmaturity.model.ServiceFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Service figures as they stand in a profile, and what is asked about them. */
class ServiceFiguresTest {
    @Test
    void figures_are_read_with_their_day() {
        ServiceFigures read = accepted(
                        "service: [{channel: EMAIL, on: 2026-09-30, medianFirstAnswerHours: 5.5, promisedHours: 24, "
                                + "answeredInTimeShare: 0.9, firstContactShare: 0.7, promisedDays: 10, complaintsInTimeShare: 0.8}]")
                .all(ServiceFigures.class)
                .get(0);

        assertThat(read.channel()).isEqualTo("EMAIL");
        assertThat(read.on()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(read.medianFirstAnswerHours()).isEqualTo("5.5");
        assertThat(read.answeredInTimeShare()).isEqualTo("0.9");
        assertThat(read.promisedDays()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(read.evidenced()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{medianFirstAnswerHours: 3} | channel: found nothing; expected one of ALL_CHANNELS, APP, CHAT, EMAIL, MOBILE_SITE, PHONE, POST, SOCIAL, STORE, WEBSITE",
                "{channel: EMAIL, answeredInTimeShare: 85} | answeredInTimeShare: found 85; expected a number from 0 to 1",
                "{channel: EMAIL, on: 2026-10-02} | on: found \"2026-10-02\"; expected a day not after asOf, 2026-10-01",
                "{channel: PHONE, medianFirstAnswerHours: 90} | medianFirstAnswerHours: found 90; expected hours, or evidence that people wait so long there. Maybe: 1.5, if minutes were meant",
                "{channel: EMAIL, medianFirstAnswerHours: 4, promisedHours: 24, answeredInTimeShare: 0.49} | answeredInTimeShare: found 0.49; expected 0.5 or more, since half of the customers have an answer within the promised 24 hours, or evidence",
                "{channel: EMAIL, medianFirstAnswerHours: 30, promisedHours: 24, answeredInTimeShare: 0.51} | answeredInTimeShare: found 0.51; expected 0.5 or less, since not half of the customers have an answer within the promised 24 hours, or evidence",
            })
    void what_hardly_fits_is_asked_about(String item, String problem) {
        assertThat(problems("service: [" + item + "]")).containsExactly("client.yaml:4 service[0]." + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{channel: PHONE, medianFirstAnswerHours: 23.9}",
                "{channel: PHONE, medianFirstAnswerHours: 90, evidence: [{ref: strike report}]}",
                "{channel: EMAIL, medianFirstAnswerHours: 24, promisedHours: 24, answeredInTimeShare: 0.5}",
                "{channel: EMAIL, medianFirstAnswerHours: 30, promisedHours: 24, answeredInTimeShare: 0.5}",
                "{channel: EMAIL, answeredInTimeShare: 0.1}",
            })
    void what_may_be_so_is_read(String item) {
        assertThat(problems("service: [" + item + "]")).isEmpty();
    }
}
