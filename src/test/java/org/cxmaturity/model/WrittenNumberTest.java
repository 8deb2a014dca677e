package org.cxmaturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which people write numbers, each with what it can mean; thought out before they were tried. */
class WrittenNumberTest {
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5                 | 5
                    007               | 7
                    +5                | 5
                    5.                | 5
                    .5                | 0.5
                    ,5                | 0.5
                    0.5               | 0.5
                    0,5               | 0.5
                    2,5               | 2.5
                    2.50              | 2.5
                    0.500             | 0.5
                    0,500             | 0.5
                    6.000             | 6000 or 6
                    6,000             | 6000 or 6
                    80.000            | 80000 or 80
                    7.500             | 7500 or 7.5
                    4.125             | 4125 or 4.125
                    999.999           | 999999 or 999.999
                    1234.567          | 1234.567
                    1234,567          | 1234.567
                    6.0000            | 6
                    6.00              | 6
                    1,234.56          | 1234.56
                    1.234,56          | 1234.56
                    1.234,567         | 1234.567
                    1,234,567         | 1234567
                    1.234.567         | 1234567
                    1,234,567.8       | 1234567.8
                    1.234.567,8       | 1234567.8
                    1,23,45           | -
                    1.2.3             | -
                    12,34.5           | -
                    1 000             | 1000
                    1\u00A0000             | 1000
                    1\u202F000             | 1000
                    1 234 567,89      | 1234567.89
                    1 234.5           | 1234.5
                    1 00              | -
                    1'000             | 1000
                    1’000.50          | 1000.5
                    1_000             | 1000
                    1_000_000         | 1000000
                    10_0              | -
                    1e3               | 1000
                    1E+3              | 1000
                    2.5e3             | 2500
                    0x10              | 16
                    0xFF              | 255
                    70%               | 70
                    70 %              | 70
                    ７０％              | 70
                    £5000             | 5000
                    £5,000            | 5000 or 5
                    £ 5,000.00        | 5000
                    5000 GBP          | 5000
                    EUR 80.000,00     | 80000
                    80.000 €          | 80000 or 80
                    $1,250,000        | 1250000
                    5.000,-           | 5000
                    5,-               | 5
                    80k               | 80000
                    80 k              | 80000
                    1.5k              | 1500
                    1,5 Mio           | 1500000
                    2m                | 2000000
                    2.5 million       | 2500000
                    1 bn              | 1000000000
                    50 Tsd.           | 50000
                    ~50               | 50
                    about 50          | 50
                    ca. 50            | 50
                    50 people         | 50
                    50+               | -
                    50-60             | -
                    50–60             | -
                    50 to 60          | -
                    3/5               | -
                    3 of 5            | -
                    3:5               | -
                    12.5.2026         | -
                    ٥٠                | 50
                    ٦٠٠٠              | 6000
                    ٦٬٠٠٠             | 6000
                    ٢٫٥               | 2.5
                    ６００               | 600
                    ６０００人            | 6000
                    五十                | -
                    fifty             | -
                    n/a               | -
                    -                 | -
                    ?                 | -
                    '               ' | -
                    12a4              | -
                    a12               | -
                    1,                | 1
                    '1, 2'            | -
                    10 % to 20 %      | -
                    """)
    void a_text_means_what_a_reader_would_take_it_for(String text, String expected) {
        String maybe = WrittenNumber.of(text).maybe(MOST.negate(), MOST, false).orElse("-");

        assertThat(maybe).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -5     | -5
                    −5     | -5
                    -7,8   | -7.8
                    -1.500 | -1500 or -1.5
                    """)
    void negative_numbers_are_understood_where_they_can_be(String text, String expected) {
        assertThat(WrittenNumber.of(text).maybe(MOST.negate(), MOST, false)).contains(expected);
        assertThat(WrittenNumber.of(text).maybe(BigDecimal.ZERO, MOST, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    70%   | 0 | 1    | false | 0.7
                    1%    | 0 | 1    | false | 0.01
                    100 % | 0 | 1    | false | 1
                    70%   | 0 | 100  | false | 70
                    4.125 | 0 | 5    | false | 4.125
                    6.000 | 0 | 100  | true  | 6
                    6.000 | 0 | 9000 | true  | 6000 or 6
                    7,5   | 0 | 100  | true  | 7 or 8
                    12.0  | 0 | 100  | true  | 12
                    6.500 | 0 | 9000 | true  | 6500 or 6 or 7
                    500   | 0 | 100  | true  | -
                    """)
    void only_what_fits_the_place_is_offered(
            String text, BigDecimal least, BigDecimal most, boolean whole, String maybe) {
        assertThat(WrittenNumber.of(text).maybe(least, most, whole).orElse("-")).isEqualTo(maybe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6.000    | true
                    80.000   | true
                    999,999  | true
                    0.125    | false
                    1234.500 | false
                    80.00    | false
                    80.0000  | false
                    1000.000 | false
                    """)
    void a_number_with_one_group_of_three_can_be_read_in_two_ways(String text, boolean ambiguous) {
        assertThat(WrittenNumber.of(text).isAmbiguous(BigDecimal.ZERO, MOST)).isEqualTo(ambiguous);
    }
}
