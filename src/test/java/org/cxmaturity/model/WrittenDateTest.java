package org.cxmaturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which people write days, each with what it can mean; thought out before they were tried. */
class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-10-01          | 2026-10-01
                    2026-10-1           | 2026-10-01
                    2026/10/01          | 2026-10-01
                    2026.10.01          | 2026-10-01
                    20261001            | 2026-10-01
                    2026-10-01T09:30:00 | 2026-10-01
                    2026-10-01 09:30    | 2026-10-01
                    01.10.2026          | 2026-10-01 or 2026-01-10
                    1/10/2026           | 2026-10-01 or 2026-01-10
                    1.10.26             | 2026-10-01 or 2026-01-10
                    01-10-2026          | 2026-10-01 or 2026-01-10
                    1. 10. 2026         | 2026-10-01 or 2026-01-10
                    31/12/2026          | 2026-12-31
                    12/31/2026          | 2026-12-31
                    10/10/2026          | 2026-10-10
                    31/02/2026          | -
                    31/13/2026          | -
                    29.02.2024          | 2024-02-29
                    Mar 4, 2026         | 2026-03-04
                    Tue Mar 3, 2026     | 2026-03-03
                    29.02.2026          | -
                    1 October 2026      | 2026-10-01
                    1st October 2026    | 2026-10-01
                    1st of October 2026 | 2026-10-01
                    October 1, 2026     | 2026-10-01
                    Oct 1st, 2026       | 2026-10-01
                    1 Oct 2026          | 2026-10-01
                    1-Oct-2026          | 2026-10-01
                    1-Oct-26            | 2026-10-01
                    1. Oktober 2026     | 2026-10-01
                    1. März 2026        | 2026-03-01
                    1er octobre 2026    | 2026-10-01
                    1 de octubre de 2026 | 2026-10-01
                    1 ottobre 2026      | 2026-10-01
                    1 Octember 2026     | -
                    ０１.１０.２０２６          | 2026-10-01 or 2026-01-10
                    46296               | 2026-10-01
                    October 2026        | -
                    2026-10             | -
                    2026                | -
                    Q3 2026             | -
                    soon                | -
                    last week           | -
                    Thursday, 1 October 2026 | 2026-10-01
                    Thu 1 Oct 2026      | 2026-10-01
                    Thu, Oct 1, 2026    | 2026-10-01
                    Do, 1. Okt. 2026    | 2026-10-01
                    October 1 2026      | 2026-10-01
                    1 oct. 2026         | 2026-10-01
                    2026年10月1日          | 2026-10-01
                    2026-10-1           | 2026-10-01
                    01/10/26            | 2026-10-01 or 2026-01-10
                    31 April 2026       | -
                    2026-W40            | -
                    01102026            | -
                    yesterday           | -
                    1 October           | -
                    FY26                | -
                    """)
    void a_text_means_what_a_reader_would_take_it_for(String text, String expected) {
        assertThat(WrittenDate.of(text).maybe().orElse("-")).isEqualTo(expected);
    }
}
