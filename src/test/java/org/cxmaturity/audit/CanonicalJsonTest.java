package org.cxmaturity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.DoubleNode;

/** Our form is that of RFC 8785, by its own examples and by another implementation. */
class CanonicalJsonTest {
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbers_are_written_as_the_rfc_lists_them(String bits, String written) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.text(DoubleNode.valueOf(number))).isEqualTo(written);
    }

    @Test
    void the_canonical_form_of_the_canonical_form_is_itself() {
        String once =
                CanonicalJson.text(JsonDocuments.read("{\"b\": [1.50, \"é\"], \"a\": {\"z\": 1e2, \"y\": null}}"));

        assertThat(once).isEqualTo("{\"a\":{\"y\":null,\"z\":100},\"b\":[1.5,\"é\"]}");
        assertThat(CanonicalJson.bytes(JsonDocuments.read(once))).isEqualTo(once.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void half_a_surrogate_pair_is_refused_since_utf8_has_no_form_for_it() {
        assertThatThrownBy(() -> CanonicalJson.text(JsonDocuments.read("\"\\ud83d\"")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> JsonDocuments.read("{\"a\": 1, \"a\": 2}")).hasMessageContaining("a");
    }
}
