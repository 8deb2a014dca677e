package org.cxmaturity.tablespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellPlaceTest {
    @Test
    void places_come_in_the_order_in_which_people_read() {
        assertThat(Stream.of("a.xlsx!S!AA9", "a.xlsx!S!B10", "a.xlsx!S!B9", "a.xlsx!S", "b.xlsx", "a.xlsx!R!C99")
                        .map(CellPlace::parse)
                        .sorted()
                        .map(each -> each.line() + each.column()))
                .containsExactly(
                        "a.xlsx!R!99C", "a.xlsx!S!0", "a.xlsx!S!9B", "a.xlsx!S!9AA", "a.xlsx!S!10B", "b.xlsx!!0");
    }
}
